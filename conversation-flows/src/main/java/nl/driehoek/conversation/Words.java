package nl.driehoek.conversation;

import java.time.LocalDate;
import java.util.List;

/**
 * Something to say, not yet in any language.
 */
public sealed interface Words {

	/**
	 * A message of the bundle.
	 *
	 * @param key its key
	 * @param args what fills its placeholders, in order
	 */
	record Message(String key, List<Words> args) implements Words {

		public Message {
			args = List.copyOf(args);
		}

	}

	/**
	 * A text for every language, such as a name; nothing in it is a mark of emphasis.
	 *
	 * @param text as it is
	 */
	record Verbatim(String text) implements Words {
	}

	/**
	 * A number, also to choose between one and many.
	 *
	 * @param value the number
	 */
	record Count(int value) implements Words {
	}

	/**
	 * A day as people say it.
	 *
	 * @param date which day
	 * @param style how much of it
	 */
	record Day(LocalDate date, DayStyle style) implements Words {
	}

	/**
	 * Several things in a row: "a, b en c".
	 *
	 * @param parts at least one
	 */
	record Listed(List<Words> parts) implements Words {

		public Listed {
			parts = List.copyOf(parts);
		}

	}

	/**
	 * How much of a day is said.
	 */
	enum DayStyle {

		/** vr 29 mei: on buttons. */
		SHORT,

		/** vrijdag 29 mei: in sentences. */
		PLAIN,

		/** vrijdag 29 mei 2026: in summaries. */
		FULL,

		/** 29 mei: for last days. */
		DATE

	}

	static Message message(String key, Words... args) {
		return new Message(key, List.of(args));
	}

	static Verbatim verbatim(String text) {
		return new Verbatim(text);
	}

	/**
	 * A text of at most so many characters; a longer one ends in an ellipsis.
	 */
	static Verbatim clipped(String text, int longest) {
		if (text.codePointCount(0, text.length()) <= longest) {
			return verbatim(text);
		}
		return verbatim(text.substring(0, text.offsetByCodePoints(0, longest - 1)).strip() + "…");
	}

}
