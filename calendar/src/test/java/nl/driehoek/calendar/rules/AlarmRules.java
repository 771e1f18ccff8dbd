package nl.driehoek.calendar.rules;

import java.util.List;
import java.util.function.Predicate;

/**
 * The rules for a reminder (VALARM).
 */
final class AlarmRules {

	static final List<Rule<Block>> ALL = List.of(
			new Rule<>("a reminder is of type DISPLAY and has a description", Rule.RFC5545 + "3.6.6",
					everyAlarm((alarm) -> alarm.values("ACTION").equals(List.of("DISPLAY"))
							&& alarm.hasOnce("TRIGGER", "DESCRIPTION"))),
			new Rule<>("a reminder comes before the start", Rule.RFC5545 + "3.8.6.3", everyAlarm(
					(alarm) -> alarm.values("TRIGGER").stream().allMatch((at) -> at.matches("-P(\\d+D|T\\d+H)")))),
			new Rule<>("an event contains no components except reminders", Rule.RFC5545 + "3.6.1",
					(file) -> file.event().blocks().size() == file.event().blocks("VALARM").size()));

	private AlarmRules() {
	}

	private static Predicate<Block> everyAlarm(Predicate<Block> test) {
		return (file) -> file.event().blocks("VALARM").stream().allMatch(test);
	}

}
