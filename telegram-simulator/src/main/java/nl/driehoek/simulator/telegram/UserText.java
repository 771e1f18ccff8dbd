package nl.driehoek.simulator.telegram;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import nl.driehoek.simulator.telegram.html.Entity;
import nl.driehoek.simulator.telegram.html.FormattedText;

/**
 * Splits and formats a typed text like a Telegram app.
 */
final class UserText {

	private static final int LONGEST = 4096;

	private static final Pattern COMMAND = Pattern.compile("(?<!\\S)/[A-Za-z0-9_]{1,64}(@\\w+)?(?!\\S)");

	private static final Pattern EMAIL = Pattern.compile("[\\w.+-]+@[\\w-]+(\\.[\\w-]+)+");

	private UserText() {
	}

	/**
	 * Splits a long text into several messages; refuses an empty one.
	 */
	static List<FormattedText> parts(String typed) {
		String text = typed.strip();
		if (text.isEmpty()) {
			throw new IllegalArgumentException("An empty text cannot be sent");
		}
		List<FormattedText> parts = new ArrayList<>();
		for (int from = 0; from < text.length(); from += LONGEST) {
			parts.add(formatted(text.substring(from, Math.min(text.length(), from + LONGEST))));
		}
		return parts;
	}

	static FormattedText formatted(String text) {
		List<Entity> entities = new ArrayList<>();
		find(COMMAND, "bot_command", text, entities);
		find(EMAIL, "email", text, entities);
		return new FormattedText(text, entities);
	}

	static boolean isCommand(FormattedText text) {
		return text.entities().stream().anyMatch((entity) -> entity.type().equals("bot_command"));
	}

	private static void find(Pattern pattern, String type, String text, List<Entity> entities) {
		for (Matcher matcher = pattern.matcher(text); matcher.find();) {
			entities.add(new Entity(type, matcher.start(), matcher.end() - matcher.start()));
		}
	}

}
