package nl.driehoek.benchmarks;

import java.util.Locale;
import java.util.Map;

import nl.driehoek.registrations.gemeente.Gemeente;

/**
 * What one simulated user wants and types, different for each so that nothing can be
 * mixed up unseen.
 *
 * @param number of the dialog, from 0
 * @param programme the number of the programme, from 0
 * @param date which of the dates
 * @param gemeente which one
 * @param registers whether the user goes on to the end, and not only to the summary
 */
record Entry(int number, int programme, int date, Gemeente gemeente, boolean registers) {

	String name(String letter) {
		return letter + ". Voorbeeld" + letters();
	}

	String address(String letter) {
		return letter.toLowerCase(Locale.ROOT) + this.number + "@voorbeeld.nl";
	}

	String line(String letter) {
		return name(letter) + ", " + address(letter);
	}

	/**
	 * The first letters of the names, by role as it is stored.
	 */
	static Map<String, String> officials() {
		return Map.of("BURGEMEESTER", "B", "GEMEENTESECRETARIS", "S", "GRIFFIER", "G");
	}

	private String letters() {
		StringBuilder letters = new StringBuilder();
		for (int rest = this.number; letters.length() < 4; rest /= 26) {
			letters.append((char) ('a' + rest % 26));
		}
		return letters.toString();
	}

}
