package nl.driehoek.conversation.reading;

import java.util.regex.Pattern;

/**
 * Words that people put before a name or an address: "Naam:", "e-mail", "ik ben".
 */
final class Labels {

	private static final String MAIL = "(?:(?:en |and )?(?:mijn |my )?(?:e-?mail|mail)(?:-?adres| adres| address)?|mailto)(?: is)?";

	private static final Pattern OF_NAME = Pattern.compile(
			"^(?:(?:naam|name) ?[:=] ?|(?:ik ben|ik heet|mijn naam is|i am|my name is) )", Pattern.CASE_INSENSITIVE);

	private static final Pattern OF_MAIL = Pattern.compile(
			"(?:^|[ ,;\t|(<\\[])" + MAIL + " ?[:=]?[ \\[(<\"']{0,3}$|^" + MAIL + " ?[:=] ?", Pattern.CASE_INSENSITIVE);

	private static final Pattern ONLY_MAIL = Pattern.compile(MAIL, Pattern.CASE_INSENSITIVE);

	private Labels() {
	}

	static boolean isLabel(String text) {
		return ONLY_MAIL.matcher(text).matches();
	}

	static String removeFrom(String text) {
		return OF_NAME.matcher(OF_MAIL.matcher(text).replaceAll("")).replaceFirst("");
	}

}
