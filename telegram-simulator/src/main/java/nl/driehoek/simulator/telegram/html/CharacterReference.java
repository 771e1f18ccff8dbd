package nl.driehoek.simulator.telegram.html;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An HTML character reference by name or number; any other text stays as it is.
 *
 * @param text the character it stands for
 * @param length the length of the reference in the source
 */
record CharacterReference(String text, int length) {

	private static final Pattern PATTERN = Pattern
		.compile("&(?:(lt|gt|amp|quot);?|#(\\d{1,7});?|#[xX]([0-9a-fA-F]{1,6});?)");

	private static final Map<String, String> NAMED = Map.of("lt", "<", "gt", ">", "amp", "&", "quot", "\"");

	static CharacterReference at(String source, int position) {
		Matcher matcher = PATTERN.matcher(source).region(position, source.length());
		return matcher.lookingAt() ? new CharacterReference(meaning(matcher), matcher.end() - position)
				: new CharacterReference("&", 1);
	}

	static String decoded(String value) {
		return PATTERN.matcher(value).replaceAll((match) -> Matcher.quoteReplacement(at(match.group(), 0).text()));
	}

	private static String meaning(Matcher matcher) {
		if (matcher.group(1) != null) {
			return NAMED.getOrDefault(matcher.group(1), "");
		}
		int code = (matcher.group(2) != null) ? Integer.parseInt(matcher.group(2))
				: Integer.parseInt(matcher.group(3), 16);
		return (code > 0 && Character.isValidCodePoint(code)) ? Character.toString(code) : matcher.group();
	}

}
