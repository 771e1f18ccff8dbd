package nl.driehoek.registrations.gemeente;

import java.util.List;

/**
 * The result of looking up a name that somebody typed.
 */
public sealed interface GemeenteMatch {

	/**
	 * Exactly one gemeente is meant.
	 *
	 * @param gemeente the one that is meant
	 */
	record Found(Gemeente gemeente) implements GemeenteMatch {
	}

	/**
	 * A former gemeente is meant.
	 *
	 * @param name its official name, such as {@code Brielle}
	 * @param now the gemeenten that its land belongs to now; ask which if there are
	 * several
	 */
	record Former(String name, List<Gemeente> now) implements GemeenteMatch {

		public Former {
			now = List.copyOf(now);
		}

	}

	/**
	 * One of these is probably meant; ask which.
	 *
	 * @param candidates one to four, the likeliest first
	 */
	record Unsure(List<Gemeente> candidates) implements GemeenteMatch {

		public Unsure {
			candidates = List.copyOf(candidates);
		}

	}

	/**
	 * No gemeente has a name like it.
	 */
	record Unknown() implements GemeenteMatch {
	}

}
