package nl.driehoek.registrations.gemeente;

/**
 * Counts slips of the finger: letters left out, added, changed, or two neighbours swapped
 * (the distance of Damerau and Levenshtein, each position changed at most once).
 */
final class Typos {

	private Typos() {
	}

	/**
	 * How many slips a text of that length may hold and still be guessed at.
	 */
	static int allowedIn(String typed) {
		if (typed.length() < 4) {
			return 0;
		}
		return (typed.length() < 6) ? 1 : (typed.length() < 9) ? 2 : 3;
	}

	static int between(String typed, String meant) {
		int[][] slips = new int[typed.length() + 1][meant.length() + 1];
		for (int i = 0; i <= typed.length(); i++) {
			for (int j = 0; j <= meant.length(); j++) {
				slips[i][j] = (i == 0 || j == 0) ? i + j : fewest(slips, typed, meant, i, j);
			}
		}
		return slips[typed.length()][meant.length()];
	}

	private static int fewest(int[][] slips, String typed, String meant, int i, int j) {
		int changed = slips[i - 1][j - 1] + (typed.charAt(i - 1) == meant.charAt(j - 1) ? 0 : 1);
		int fewest = Math.min(changed, Math.min(slips[i - 1][j], slips[i][j - 1]) + 1);
		return areSwapped(typed, meant, i, j) ? Math.min(fewest, slips[i - 2][j - 2] + 1) : fewest;
	}

	private static boolean areSwapped(String typed, String meant, int i, int j) {
		return i > 1 && j > 1 && typed.charAt(i - 1) == meant.charAt(j - 2)
				&& typed.charAt(i - 2) == meant.charAt(j - 1);
	}

}
