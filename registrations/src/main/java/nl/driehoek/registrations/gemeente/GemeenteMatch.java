package nl.driehoek.registrations.gemeente;

import java.util.List;

/**
 * What became of the name of a gemeente that somebody typed.
 */
public sealed interface GemeenteMatch {

	/**
	 * There is no doubt.
	 *
	 * @param gemeente the one that was meant
	 */
	record Found(Gemeente gemeente) implements GemeenteMatch {
	}

	/**
	 * A former gemeente was meant.
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
	 * One of these was probably meant; ask which.
	 *
	 * @param candidates one to four, the likeliest first
	 */
	record Unsure(List<Gemeente> candidates) implements GemeenteMatch {

		public Unsure {
			candidates = List.copyOf(candidates);
		}

	}

	/**
	 * Nothing like it is known.
	 */
	record Unknown() implements GemeenteMatch {
	}

}
