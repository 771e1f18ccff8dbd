package nl.driehoek.registrations.seat;

import java.util.Optional;

import nl.driehoek.registrations.Check;

/**
 * What a decision did to one entry.
 *
 * @param before the entry until now; empty if it is new
 * @param after the entry from now on, one revision later
 */
public record SeatChange(Optional<SeatEntry> before, SeatEntry after) {

	public SeatChange {
		int revision = before.map(SeatEntry::revision).orElse(0) + 1;
		Check.that(after.revision() == revision, "Expected revision " + revision + ", not " + after.revision());
		Check.that(before.map(SeatEntry::registration).orElse(after.registration()).equals(after.registration()),
				"A seat stays with its registration, not with " + after.registration());
	}

	static SeatChange added(SeatEntry entry) {
		return new SeatChange(Optional.empty(), entry);
	}

	static SeatChange of(SeatEntry before, SeatEntry after) {
		return new SeatChange(Optional.of(before), after);
	}

}
