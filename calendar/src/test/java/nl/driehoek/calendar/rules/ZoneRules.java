package nl.driehoek.calendar.rules;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The rules that make a time unambiguous in every time zone.
 */
final class ZoneRules {

	static final List<Rule<Block>> ALL = List.of(
			new Rule<>("no time is floating: it is in UTC or has a TZID", Rule.RFC5545 + "3.3.5",
					(file) -> EventRules.moments(file)
						.allMatch((line) -> !line.value().contains("T")
								|| line.value().endsWith("Z") == line.parameter("TZID").isEmpty())),
			new Rule<>("a whole day has no TZID", Rule.RFC5545 + "3.2.19",
					(file) -> EventRules.moments(file)
						.allMatch((line) -> line.value().contains("T") || line.parameter("TZID").isEmpty())),
			new Rule<>("exactly the referenced time zones are defined, each once", Rule.RFC5545 + "3.2.19",
					(file) -> named(file).equals(Set.copyOf(defined(file)))
							&& defined(file).size() == Set.copyOf(defined(file)).size()),
			new Rule<>("a time zone has the rules and offsets of its changes", Rule.RFC5545 + "3.6.5",
					(file) -> file.calendar()
						.blocks("VTIMEZONE")
						.stream()
						.allMatch((zone) -> zone.blocks("STANDARD").size() == 1 && zone.blocks("DAYLIGHT").size() == 1
								&& zone.blocks().stream().allMatch(ZoneRules::tellsChange))));

	private ZoneRules() {
	}

	private static Set<String> named(Block file) {
		return EventRules.moments(file)
			.map((line) -> line.parameter("TZID"))
			.filter((id) -> !id.isEmpty())
			.collect(Collectors.toSet());
	}

	private static List<String> defined(Block file) {
		Stream<Block> zones = file.calendar().blocks("VTIMEZONE").stream();
		return zones.flatMap((zone) -> zone.values("TZID").stream()).toList();
	}

	private static boolean tellsChange(Block change) {
		return change.hasOnce("DTSTART", "TZOFFSETFROM", "TZOFFSETTO", "RRULE")
				&& change.values("DTSTART").get(0).matches("\\d{8}T\\d{6}") && Stream.of("TZOFFSETFROM", "TZOFFSETTO")
					.allMatch((name) -> change.values(name).get(0).matches("[+-]\\d{4}"));
	}

}
