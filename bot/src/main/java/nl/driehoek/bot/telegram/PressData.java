package nl.driehoek.bot.telegram;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import nl.driehoek.conversation.Input;
import nl.driehoek.conversation.Position;
import nl.driehoek.conversation.Step;
import nl.driehoek.conversation.Steps;

/**
 * What a button brings back: the step, the version and the choice it was made for, in at
 * most 64 bytes. The step is written as a short code made of its id, because some ids are
 * too long.
 */
final class PressData {

	private static final Pattern FORM = Pattern.compile("([0-9a-z]{1,7})\\.(\\d{1,9})\\.([\\x21-\\x7e]+)");

	/** No conversation has this version, so that it is taken for an old button. */
	private static final int NO_VERSION = -1;

	private final Map<String, Step> byCode;

	private final Input.Pressed foreign;

	/**
	 * Data for the buttons of a talk.
	 * @throws IllegalStateException if two of its steps get the same code
	 */
	PressData(Steps steps) {
		this.byCode = steps.all().stream().collect(Collectors.toUnmodifiableMap(PressData::code, Function.identity()));
		this.foreign = new Input.Pressed("?", steps.first(), NO_VERSION);
	}

	String write(String choice, Position position) {
		return code(position.step()) + "." + position.version() + "." + choice;
	}

	/**
	 * Reads it back; what we did not write is an old button.
	 */
	Input.Pressed read(String data) {
		Matcher matcher = FORM.matcher(data);
		if (!matcher.matches()) {
			return this.foreign;
		}
		return Optional.ofNullable(this.byCode.get(matcher.group(1)))
			.map(step -> new Input.Pressed(matcher.group(3), step, Integer.parseInt(matcher.group(2))))
			.orElse(this.foreign);
	}

	private static String code(Step step) {
		return Integer.toUnsignedString(step.id().hashCode(), Character.MAX_RADIX);
	}

}
