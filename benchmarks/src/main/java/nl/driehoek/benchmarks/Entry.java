package nl.driehoek.benchmarks;

import java.util.Locale;
import java.util.Map;

import nl.driehoek.registrations.gemeente.Gemeente;

/**
 * What one simulated user chooses and types. It differs for each user, so that mixed-up
 * data is detected.
 *
 * @param number the number of the dialog, from 0
 * @param programme the number of the programme, from 0
 * @param date the number of the date, from 0
 * @param gemeente the gemeente to register
 * @param registers whether the user registers; otherwise the user stops at the summary
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
	 * The initial of each official's name, by the stored name of the role.
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
