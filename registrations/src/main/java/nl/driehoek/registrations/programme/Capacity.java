package nl.driehoek.registrations.programme;

import java.util.OptionalInt;

import nl.driehoek.registrations.Check;

/**
 * How many parties a meeting takes.
 *
 * @param seats at least one; empty if there is no limit
 */
public record Capacity(OptionalInt seats) {

	public static final Capacity UNLIMITED = new Capacity(OptionalInt.empty());

	public Capacity {
		Check.that(seats.orElse(1) > 0, "A meeting has at least one seat, not " + seats.orElse(1));
	}

	public static Capacity of(int seats) {
		return new Capacity(OptionalInt.of(seats));
	}

}
