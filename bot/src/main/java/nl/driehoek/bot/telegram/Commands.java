package nl.driehoek.bot.telegram;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import nl.driehoek.conversation.Input;

/**
 * Reads commands such as {@code /start word} and {@code /mijn@our_bot}.
 */
final class Commands {

	private static final Pattern FORM = Pattern.compile("/(\\w{1,32})(?:@\\w+)?(?:\\s+(.*))?", Pattern.DOTALL);

	private Commands() {
	}

	/**
	 * The name of a command, if the text looks like one.
	 */
	static Optional<String> name(String text) {
		return command(text).map(Input.Commanded::name);
	}

	private static Optional<Input.Commanded> command(String text) {
		Matcher matcher = FORM.matcher(text);
		return matcher.matches() ? Optional.of(command(matcher)) : Optional.empty();
	}

	private static Input.Commanded command(Matcher matcher) {
		String argument = Optional.ofNullable(matcher.group(2)).map(String::strip).orElse("");
		return new Input.Commanded(matcher.group(1).toLowerCase(Locale.ROOT), argument);
	}

	/**
	 * What a text says; the talk decides whether there is such a command.
	 */
	static Input read(String text) {
		return command(text).<Input>map(command -> command).orElseGet(() -> new Input.Typed(text));
	}

}
