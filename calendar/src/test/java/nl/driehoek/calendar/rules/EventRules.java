package nl.driehoek.calendar.rules;

import java.util.List;
import java.util.stream.Stream;

/**
 * The rules for the properties of an event (VEVENT) and their number.
 */
final class EventRules {

	private static final String DAY = "\\d{8}";

	private static final String TIME = DAY + "T\\d{6}Z?";

	static final List<Rule<Block>> ALL = List.of(
			new Rule<>("each required property occurs once", Rule.RFC5546 + "3.2.2",
					(file) -> file.event().hasOnce("UID", "DTSTAMP", "DTSTART", "ORGANIZER", "SUMMARY", "SEQUENCE")),
			new Rule<>("each optional property occurs at most once", Rule.RFC5545 + "3.6.1",
					(file) -> Stream
						.of("DTEND", "DESCRIPTION", "LOCATION", "GEO", "URL", "STATUS", "TRANSP", "CLASS", "PRIORITY",
								"CREATED", "LAST-MODIFIED")
						.allMatch((name) -> file.event().lines(name).size() <= 1)),
			new Rule<>("the event has DTEND and no DURATION", Rule.RFC5545 + "3.6.1",
					(file) -> file.event().hasOnce("DTEND") && file.event().hasNo("DURATION")),
			new Rule<>("a whole day has VALUE=DATE and a time does not", Rule.RFC5545 + "3.8.2.4",
					(file) -> moments(file).allMatch((line) -> line.parameter("VALUE").equals("DATE")
							? line.value().matches(DAY) : line.value().matches(TIME))),
			new Rule<>("start and end have the same type and zone", Rule.RFC5545 + "3.8.2.2",
					(file) -> moments(file).map(EventRules::form).distinct().count() <= 1),
			new Rule<>("the end is later than the start", Rule.RFC5545 + "3.8.2.2",
					(file) -> String.join("", file.event().values("DTSTART"))
						.compareTo(String.join("", file.event().values("DTEND"))) < 0));

	private EventRules() {
	}

	static Stream<ContentLine> moments(Block file) {
		return Stream.of("DTSTART", "DTEND").flatMap((name) -> file.event().lines(name).stream());
	}

	private static String form(ContentLine moment) {
		return moment.parameters() + moment.value().replaceAll("\\d", "");
	}

}
