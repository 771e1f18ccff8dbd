package nl.driehoek.calendar.rules;

import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The rules for the format of values.
 */
final class ValueRules {

	private static final Set<String> TEXTS = Set.of("SUMMARY", "DESCRIPTION", "LOCATION");

	private static final String ESCAPED = "(?:[^\\\\;,]++|\\\\[\\\\;,nN])*+";

	private static final String CARET_ESCAPED = "(?:[^^]++|\\^[n^'])*+";

	private static final int LONGEST_UID = 255;

	static final List<Rule<Block>> ALL = List.of(
			new Rule<>("backslash, semicolon, comma and line break are escaped in text", Rule.RFC5545 + "3.3.11",
					(file) -> file.allLines()
						.filter((line) -> TEXTS.contains(line.name()))
						.allMatch((line) -> line.value().matches(ESCAPED))),
			new Rule<>("a caret in a parameter is an escape", Rule.RFC6868 + "3",
					(file) -> file.allLines()
						.flatMap((line) -> line.parameters().values().stream())
						.allMatch((value) -> value.matches(CARET_ESCAPED))),
			new Rule<>("a UID has at most 255 octets", Rule.RFC7986 + "5.3",
					(file) -> values(file, "UID").allMatch((uid) -> uid.matches("\\p{Graph}{1," + LONGEST_UID + "}"))),
			new Rule<>("a UID contains no mail address", Rule.RFC7986 + "5.3",
					(file) -> people(file).noneMatch((line) -> values(file, "UID")
						.anyMatch((uid) -> uid.contains(line.value().replace("mailto:", ""))))),
			new Rule<>("the stamp is in UTC", Rule.RFC5545 + "3.8.7.2",
					(file) -> values(file, "DTSTAMP").allMatch((stamp) -> stamp.matches("\\d{8}T\\d{6}Z"))),
			new Rule<>("the sequence counts from 0", Rule.RFC5545 + "3.8.7.4",
					(file) -> values(file, "SEQUENCE").allMatch((number) -> number.matches("\\d{1,10}"))),
			new Rule<>("people are identified by a mailto URI", Rule.RFC6047 + "2.3",
					(file) -> people(file)
						.allMatch((line) -> line.value().matches("mailto:[\\p{Graph}&&[^@?#]]+@[A-Za-z0-9.-]+"))),
			new Rule<>("GEO has two numbers in range", Rule.RFC5545 + "3.8.1.6",
					(file) -> values(file, "GEO").allMatch(ValueRules::isOnTheMap)),
			new Rule<>("URL and CONFERENCE are absolute URIs", Rule.RFC5545 + "3.3.13",
					(file) -> Stream.concat(values(file, "URL"), values(file, "CONFERENCE"))
						.allMatch((link) -> link.matches("\\p{Graph}+") && URI.create(link).isAbsolute())),
			new Rule<>("CONFERENCE has VALUE=URI", Rule.RFC7986 + "5.11",
					(file) -> file.event()
						.lines("CONFERENCE")
						.stream()
						.allMatch((line) -> line.parameter("VALUE").equals("URI"))));

	private ValueRules() {
	}

	private static Stream<String> values(Block file, String name) {
		return file.event().values(name).stream();
	}

	private static Stream<ContentLine> people(Block file) {
		return Stream.of("ORGANIZER", "ATTENDEE").flatMap((name) -> file.event().lines(name).stream());
	}

	private static boolean isOnTheMap(String geo) {
		if (!geo.matches("-?\\d+(\\.\\d+)?;-?\\d+(\\.\\d+)?")) {
			return false;
		}
		int middle = geo.indexOf(';');
		return Math.abs(Double.parseDouble(geo.substring(0, middle))) <= 90
				&& Math.abs(Double.parseDouble(geo.substring(middle + 1))) <= 180;
	}

}
