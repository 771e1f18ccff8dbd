package nl.driehoek.conversation.reading;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Cuts a message into lines and removes invisible characters.
 */
final class Lines {

	private static final Pattern BULLET = Pattern
		.compile("^(?:\\(?\\d{1,2}\\u20e3?[.):]{1,2} ?|\\d{1,2}\\u20e3? (?=\\D)|[-•·–—>‣◦▪●✓✔] ?|[*] ){1,3}+");

	private Lines() {
	}

	static List<Line> of(String message) {
		List<Line> lines = new ArrayList<>();
		for (String line : clean(message).split("\n", -1)) {
			String text = BULLET.matcher(line.strip()).replaceFirst("").strip();
			if (!text.isEmpty()) {
				lines.add(new Line(lines.size() + 1, text));
			}
		}
		return lines;
	}

	private static String clean(String message) {
		StringBuilder clean = new StringBuilder(message.length());
		message.codePoints().filter(Lines::isShown).map(Lines::plain).forEach(character -> {
			if (character != ' ' || clean.isEmpty() || clean.charAt(clean.length() - 1) != ' ') {
				clean.appendCodePoint(character);
			}
		});
		return Normalizer.normalize(clean, Normalizer.Form.NFC);
	}

	private static boolean isShown(int character) {
		int type = Character.getType(character);
		boolean variant = character >= 0xfe00 && character <= 0xfe0f;
		return !variant && type != Character.FORMAT && type != Character.SURROGATE;
	}

	private static int plain(int character) {
		return switch (character) {
			case '\t' -> '\t';
			case '\n', '\r', 0x0b, '\f', 0x85, 0x2028, 0x2029 -> '\n';
			default -> (Character.isSpaceChar(character) || Character.isISOControl(character)) ? ' ' : character;
		};
	}

}
