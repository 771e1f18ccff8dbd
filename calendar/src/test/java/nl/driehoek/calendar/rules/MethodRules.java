package nl.driehoek.calendar.rules;

import java.util.List;
import java.util.function.Predicate;

/**
 * The rules that depend on the method: REQUEST, CANCEL or PUBLISH.
 */
final class MethodRules {

	static final List<Rule<Block>> ALL = List.of(
			new Rule<>("a request asks one person to answer", Rule.RFC5546 + "3.2.2",
					when("REQUEST",
							(event) -> event.hasOnce("ATTENDEE") && asksToAnswer(event.lines("ATTENDEE").get(0)))),
			new Rule<>("organizer and attendee have a name", Rule.RFC5545 + "3.2.2",
					(file) -> file.allLines()
						.filter((line) -> line.name().matches("ORGANIZER|ATTENDEE"))
						.noneMatch((line) -> line.parameter("CN").isEmpty())),
			new Rule<>("a cancellation has an attendee and STATUS:CANCELLED", Rule.RFC5546 + "3.2.5", when("CANCEL",
					(event) -> event.hasOnce("ATTENDEE") && event.values("STATUS").equals(List.of("CANCELLED")))),
			new Rule<>("a cancellation has whole days, or times in UTC", Rule.RFC5546 + "3.2.5",
					(file) -> !file.method().equals("CANCEL")
							|| EventRules.moments(file).allMatch((line) -> line.value().matches("\\d{8}(T\\d{6}Z)?"))),
			new Rule<>("a cancellation has no reminder", Rule.RFC5546 + "3.2.5",
					when("CANCEL", (event) -> event.blocks().isEmpty())),
			new Rule<>("only a cancellation has STATUS:CANCELLED", Rule.RFC5545 + "3.8.1.11",
					(file) -> file.method().equals("CANCEL")
							|| file.event().values("STATUS").equals(List.of("CONFIRMED"))),
			new Rule<>("a publication has no attendee", Rule.RFC5546 + "3.2.1",
					when("PUBLISH", (event) -> event.hasNo("ATTENDEE"))));

	private MethodRules() {
	}

	private static Predicate<Block> when(String method, Predicate<Block> event) {
		return (file) -> !file.method().equals(method) || event.test(file.event());
	}

	private static boolean asksToAnswer(ContentLine attendee) {
		return attendee.parameter("CUTYPE").equals("INDIVIDUAL") && attendee.parameter("ROLE").equals("REQ-PARTICIPANT")
				&& attendee.parameter("PARTSTAT").equals("NEEDS-ACTION") && attendee.parameter("RSVP").equals("TRUE");
	}

}
