package nl.driehoek.calendar.rules;

import java.util.List;
import java.util.Set;

/**
 * The rules for the calendar around the event (VCALENDAR).
 */
final class CalendarRules {

	private static final Set<String> METHODS = Set.of("REQUEST", "CANCEL", "PUBLISH");

	static final List<Rule<Block>> ALL = List.of(
			new Rule<>("the version is 2.0", Rule.RFC5545 + "3.7.4",
					(file) -> file.calendar().values("VERSION").equals(List.of("2.0"))),
			new Rule<>("the calendar has one PRODID", Rule.RFC5545 + "3.7.3",
					(file) -> file.calendar().hasOnce("PRODID")),
			new Rule<>("the calendar has one method", Rule.RFC5545 + "3.7.2",
					(file) -> METHODS.contains(file.method())),
			new Rule<>("METHOD occurs only directly in the calendar", Rule.RFC5545 + "3.7.2",
					(file) -> file.allLines().filter((line) -> line.name().equals("METHOD")).count() == file.calendar()
						.lines("METHOD")
						.size()),
			new Rule<>("a file has exactly one event, so one UID", Rule.RFC5546 + "3.2",
					(file) -> file.calendar().blocks("VEVENT").size() == 1),
			new Rule<>("the calendar contains only the event and its time zone", Rule.RFC5546 + "3.2",
					(file) -> file.calendar().blocks().size() == file.calendar().blocks("VEVENT").size()
							+ file.calendar().blocks("VTIMEZONE").size()),
			new Rule<>("an invitation has no properties of a calendar feed", Rule.RFC7986 + "5",
					(file) -> file.calendar()
						.hasNo("NAME", "X-WR-CALNAME", "REFRESH-INTERVAL", "X-PUBLISHED-TTL", "SOURCE")));

	private CalendarRules() {
	}

}
