package nl.driehoek.calendar.rules;

import java.util.List;
import java.util.Set;

/**
 * What holds for the calendar around the event.
 */
final class CalendarRules {

	private static final Set<String> METHODS = Set.of("REQUEST", "CANCEL", "PUBLISH");

	static final List<Rule<Block>> ALL = List.of(
			new Rule<>("the version is 2.0", Rule.RFC5545 + "3.7.4",
					(file) -> file.calendar().values("VERSION").equals(List.of("2.0"))),
			new Rule<>("one product made it", Rule.RFC5545 + "3.7.3", (file) -> file.calendar().hasOnce("PRODID")),
			new Rule<>("the calendar has one method", Rule.RFC5545 + "3.7.2",
					(file) -> METHODS.contains(file.method())),
			new Rule<>("no method stands outside the calendar's own lines", Rule.RFC5545 + "3.7.2",
					(file) -> file.allLines().filter((line) -> line.name().equals("METHOD")).count() == file.calendar()
						.lines("METHOD")
						.size()),
			new Rule<>("one event, so one UID a message", Rule.RFC5546 + "3.2",
					(file) -> file.calendar().blocks("VEVENT").size() == 1),
			new Rule<>("nothing but the event and its time zone", Rule.RFC5546 + "3.2",
					(file) -> file.calendar().blocks().size() == file.calendar().blocks("VEVENT").size()
							+ file.calendar().blocks("VTIMEZONE").size()),
			new Rule<>("a single invitation is not a feed", Rule.RFC7986 + "5", (file) -> file.calendar()
				.hasNo("NAME", "X-WR-CALNAME", "REFRESH-INTERVAL", "X-PUBLISHED-TTL", "SOURCE")));

	private CalendarRules() {
	}

}
