package nl.driehoek.conversation.reading;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Turns a name as address books give it, "Voorbeeld, Bo van der (Gemeente Breda)", into
 * one that a letter can begin with.
 */
final class AddressBookName {

	private static final Pattern EMPLOYER = Pattern.compile(
			" ?[(\\[](?:de )?(?:gemeente|gem\\.|municipality|griffie|provincie|waterschap)(?: [^()\\[\\]]*)?[)\\]]",
			Pattern.CASE_INSENSITIVE);

	private static final Pattern TURNED = Pattern
		.compile("(?<family>[^,()]+), ?(?<given>[^,()]+(?:\\([^,()]+\\) [^,()]+)??)(?<called> \\([^,()]+\\))?");

	/** The second half of "Voorbeeld-de Proef". */
	private static final Pattern SECOND_HALF = Pattern
		.compile(" ?[-–] ?(?:(?:van|de|der|den|ten|ter|te|['’]t) )*+[^ ]+");

	private static final Set<String> PREFIXES = Set.of("van", "von", "de", "den", "der", "des", "d'", "d’", "het", "'t",
			"’t", "'s", "’s", "te", "ten", "ter", "in", "op", "aan", "bij", "onder", "uit", "tot", "la", "le", "du",
			"el", "al", "da", "dos", "di", "fan", "'e", "’e");

	private static final Set<String> AFTER_A_NAME = Set.of("msc", "ma", "ba", "bsc", "mba", "llm", "llb", "mpa", "mpm",
			"emba", "emim", "phd", "ra", "rc", "jr", "sr", "bec", "bba", "ing", "mr", "ir", "dr", "drs", "med");

	private AddressBookName() {
	}

	static String read(String typed) {
		String text = EMPLOYER.matcher(typed).replaceAll("").strip();
		Matcher turned = TURNED.matcher(text);
		if (!turned.matches() || !isFamily(turned.group("family")) || !isGiven(turned.group("given"))) {
			return text;
		}
		String called = (turned.group("called") != null) ? turned.group("called") : "";
		return turned.group("given").strip() + " " + turned.group("family").strip() + called;
	}

	/** One name with its prefixes; two names without a prefix may be two people. */
	private static boolean isFamily(String text) {
		String first = SECOND_HALF.matcher(text).replaceAll("");
		return text.indexOf('.') < 0 && words(first).filter(word -> !isPrefix(word)).count() == 1;
	}

	/** Names or initials, and not only what stands behind a name: "Voorbeeld, MSc". */
	private static boolean isGiven(String text) {
		boolean capitals = words(text).filter(word -> !isPrefix(word)).allMatch(AddressBookName::isNameOrTitle);
		return capitals
				&& words(text).filter(word -> !isPrefix(word)).anyMatch(word -> !AFTER_A_NAME.contains(plain(word)));
	}

	private static boolean isNameOrTitle(String word) {
		String bare = Edges.strip(word, "(", ")");
		return (!bare.isEmpty() && Character.isUpperCase(bare.codePointAt(0))) || AFTER_A_NAME.contains(plain(word));
	}

	private static boolean isPrefix(String word) {
		return PREFIXES.contains(word.toLowerCase(Locale.ROOT));
	}

	private static String plain(String word) {
		return word.toLowerCase(Locale.ROOT).replace(".", "");
	}

	private static Stream<String> words(String text) {
		return Stream.of(text.strip().split(" +")).filter(word -> !word.isEmpty());
	}

}
