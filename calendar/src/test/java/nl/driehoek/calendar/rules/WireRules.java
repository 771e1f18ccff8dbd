package nl.driehoek.calendar.rules;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The rules for octets and lines, independent of their meaning.
 */
final class WireRules {

	private static final int LONGEST_LINE = 75;

	private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\t]]");

	private static final Pattern DIRECTION = Pattern.compile("[\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]");

	static final List<Rule<RawFile>> ALL = List.of(
			new Rule<>("every line ends in CR LF", Rule.RFC5545 + "3.1",
					(file) -> file.octets().endsWith("\r\n")
							&& !file.octets().replace("\r\n", "").matches("(?s).*[\r\n].*")),
			new Rule<>("no line is empty", Rule.RFC5545 + "3.1",
					(file) -> file.travellingLines().stream().noneMatch(String::isBlank)),
			new Rule<>("no line is longer than 75 octets", Rule.RFC5545 + "3.1",
					(file) -> file.travellingLines().stream().allMatch((line) -> line.length() <= LONGEST_LINE)),
			new Rule<>("the text is UTF-8 and no fold cuts a character", Rule.RFC5545 + "3.1.4",
					(file) -> file.travellingLines().stream().allMatch(RawFile::isText)),
			new Rule<>("no control characters", Rule.RFC5545 + "3.1",
					(file) -> file.unfolded().stream().noneMatch(CONTROL.asPredicate())),
			new Rule<>("no characters change the reading direction", "https://www.unicode.org/reports/tr9/#Security",
					(file) -> file.unfolded().stream().noneMatch(DIRECTION.asPredicate())),
			new Rule<>("every line has a name, parameters and a value", Rule.RFC5545 + "3.1",
					(file) -> file.unfolded().stream().allMatch(ContentLine::isWellFormed)),
			new Rule<>("every BEGIN has its END, and all lines are in one VCALENDAR", Rule.RFC5545 + "3.4",
					(file) -> Block.isNested(file.unfolded())));

	private WireRules() {
	}

}
