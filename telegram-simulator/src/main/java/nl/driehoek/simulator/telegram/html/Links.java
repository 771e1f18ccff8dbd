package nl.driehoek.simulator.telegram.html;

import java.util.regex.Pattern;

/**
 * Decides which URLs a link may have.
 */
final class Links {

	private static final Pattern SAFE = Pattern.compile("(?i)(https?://|tg://|ton://|mailto:|tel:)\\S+");

	private static final Pattern BARE_HOST = Pattern.compile("[\\p{Alnum}-]+(\\.[\\p{Alnum}-]+)+(/\\S*)?");

	private Links() {
	}

	static boolean isSafe(String address) {
		return SAFE.matcher(address).matches() || BARE_HOST.matcher(address).matches();
	}

	static String target(String address) {
		return BARE_HOST.matcher(address).matches() ? "http://" + address : address;
	}

}
