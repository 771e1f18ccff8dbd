package nl.driehoek.bot.telegram;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import nl.driehoek.conversation.Command;
import nl.driehoek.conversation.Input;

/**
 * Reads commands such as {@code /start word} and {@code /mijn@our_bot}.
 */
final class Commands {

	private static final Pattern FORM = Pattern.compile("/(\\w{1,32})(?:@\\w+)?(?:\\s.*)?", Pattern.DOTALL);

	private static final Map<String, Command> KNOWN = Map.ofEntries(Map.entry("start", Command.START),
			Map.entry("help", Command.HELP), Map.entry("mijn", Command.MINE), Map.entry("mine", Command.MINE),
			Map.entry("privacy", Command.PRIVACY), Map.entry("taal", Command.LANGUAGE),
			Map.entry("language", Command.LANGUAGE), Map.entry("stop", Command.STOP), Map.entry("cancel", Command.STOP),
			Map.entry("bericht", Command.ANNOUNCE));

	private Commands() {
	}

	/**
	 * The name of a command, if the text looks like one.
	 */
	static Optional<String> name(String text) {
		Matcher matcher = FORM.matcher(text);
		return matcher.matches() ? Optional.of(matcher.group(1).toLowerCase(Locale.ROOT)) : Optional.empty();
	}

	/**
	 * What a text says; a command that nobody knows is a text like any other.
	 */
	static Input read(String text) {
		return name(text).flatMap(name -> Optional.ofNullable(KNOWN.get(name)))
			.<Input>map(Input.Commanded::new)
			.orElseGet(() -> new Input.Said(text));
	}

}
