package nl.driehoek.registrations.gemeente;

import java.util.List;

import nl.driehoek.registrations.Check;

/**
 * A gemeente that merged into another one, or was split over several.
 *
 * @param name its last official name, such as {@code Brielle}
 * @param now the gemeenten its land belongs to now, at least one
 */
record FormerGemeente(String name, List<Gemeente> now) {

	FormerGemeente {
		Check.that(!now.isEmpty(), "The land of a former gemeente belongs to a gemeente of now: " + name);
		now = List.copyOf(now);
	}

}
