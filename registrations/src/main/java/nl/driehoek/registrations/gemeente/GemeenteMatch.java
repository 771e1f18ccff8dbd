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
