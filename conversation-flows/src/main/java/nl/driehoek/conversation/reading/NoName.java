package nl.driehoek.conversation.reading;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Knows words that people type where a name is asked for, and that nobody is called:
 * "ja", "weet ik nog niet", "Beste organisatie".
 */
final class NoName {

	private static final int MOST_WORDS = 50;

	private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}'’.]+");

	/** One of these is enough. */
	private static final Set<String> IN_NO_NAME = Set.of("ik", "je", "jij", "jullie", "wij", "niet", "nog", "weet",
			"heb", "heeft", "hebben", "moet", "wordt", "volgt", "komt", "bekend", "onbekend", "idee", "graag",
			"alsjeblieft", "nvt", "n.v.t", "vacature", "vacant", "know", "yet", "unknown", "don't", "don’t", "dont",
			"not", "is", "zijn");

	/** A text of these alone is no name. */
	private static final Set<String> NO_NAME_ALONE = Set.of("ja", "nee", "dag", "yes", "no", "ok", "oke", "oké", "okay",
			"jawel", "hoor", "prima", "goed", "klopt", "later", "straks", "geen", "niemand", "none", "nobody", "stop",
			"terug", "start", "klaar", "done", "sorry", "help", "helaas", "super", "top", "doe", "doen", "maar", "wel",
			"niks", "niets", "weer", "morgen", "vandaag", "allemaal", "even", "al", "mijn", "naam", "idem", "zelfde",
			"dezelfde", "dat", "dit", "wie", "wat", "hoe", "de", "het", "een", "en", "u", "hm", "hmm", "eh", "vraag");

	private static final Set<String> FIRST_OF_A_GREETING = Set.of("beste", "geachte", "hallo", "hoi", "hi", "hey",
			"hello", "dear", "goedemorgen", "goedemiddag", "goedenmiddag", "goedenavond", "goedeavond", "goedenmorgen",
			"goedendag", "goededag", "groet", "groeten", "groetjes", "mvg", "dank", "dankjewel", "bedankt", "alvast",
			"thanks", "regards");

	private static final Set<String> BEFORE_A_GREETING = Set.of("met", "vriendelijke", "hartelijke", "veel", "kind",
			"best", "many", "heel", "erg", "hartelijk", "vriendelijk");

	private NoName() {
	}

	static boolean is(String text) {
		List<String> words = words(text);
		return words.stream().anyMatch(IN_NO_NAME::contains) || (!words.isEmpty() && NO_NAME_ALONE.containsAll(words))
				|| isGreeting(words);
	}

	static boolean isGreeting(String text) {
		return isGreeting(words(text));
	}

	private static boolean isGreeting(List<String> words) {
		return words.stream()
			.dropWhile(BEFORE_A_GREETING::contains)
			.findFirst()
			.filter(FIRST_OF_A_GREETING::contains)
			.isPresent();
	}

	private static List<String> words(String text) {
		return Stream.of(BETWEEN_WORDS.split(text, MOST_WORDS))
			.map(word -> Edges.strip(word, ".'’", ".'’").toLowerCase(Locale.ROOT))
			.filter(word -> !word.isEmpty())
			.toList();
	}

}
