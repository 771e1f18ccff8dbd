package nl.driehoek.bot.telegram;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import nl.driehoek.conversation.Input;
import nl.driehoek.conversation.Position;
import nl.driehoek.conversation.Step;

/**
 * What a button brings back: the step, the version and the choice it was made for, in at
 * most 64 bytes. The step is written as a short code made of its name, for some names are
 * too long.
 */
final class PressData {

	private static final Pattern FORM = Pattern.compile("([0-9a-z]{1,7})\\.(\\d{1,9})\\.([\\x21-\\x7e]+)");

	private static final Map<String, Step> STEPS = Arrays.stream(Step.values())
		.collect(Collectors.toUnmodifiableMap(PressData::code, Function.identity()));

	/** A version that no conversation has, so that it is taken for an old button. */
	private static final Input.Pressed FOREIGN = new Input.Pressed("?", Step.WELCOME, -1);

	private PressData() {
	}

	static String write(String choice, Position position) {
		return code(position.step()) + "." + position.version() + "." + choice;
	}

	/**
	 * Reads it back; what we did not write is an old button.
	 */
	static Input.Pressed read(String data) {
		Matcher matcher = FORM.matcher(data);
		if (!matcher.matches()) {
			return FOREIGN;
		}
		return Optional.ofNullable(STEPS.get(matcher.group(1)))
			.map(step -> new Input.Pressed(matcher.group(3), step, Integer.parseInt(matcher.group(2))))
			.orElse(FOREIGN);
	}

	private static String code(Step step) {
		return Integer.toUnsignedString(step.name().hashCode(), Character.MAX_RADIX);
	}

}
