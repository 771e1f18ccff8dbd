package nl.driehoek.calendar.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Checks a file with one invitation against the rules of RFC 5545, 5546, 6047, 6868 and
 * 7986.
 */
public final class InvitationRules {

	private static final List<Rule<Block>> MEANING = Stream
		.of(CalendarRules.ALL, EventRules.ALL, ValueRules.ALL, MethodRules.ALL, ZoneRules.ALL, AlarmRules.ALL)
		.flatMap(List::stream)
		.toList();

	private InvitationRules() {
	}

	/**
	 * The descriptions of all rules.
	 */
	public static List<String> all() {
		return Stream.concat(WireRules.ALL.stream(), MEANING.stream()).map(Rule::says).toList();
	}

	/**
	 * The broken rules. If octets or lines are invalid, the content is not checked.
	 */
	public static List<String> brokenBy(byte[] file) {
		RawFile raw = new RawFile(file);
		List<String> broken = new ArrayList<>(broken(WireRules.ALL, raw));
		if (broken.isEmpty()) {
			broken.addAll(broken(MEANING, Block.parse(raw.unfolded())));
		}
		return broken;
	}

	private static <T> List<String> broken(List<Rule<T>> rules, T subject) {
		return rules.stream().filter((rule) -> rule.isBrokenBy(subject)).map(Rule::says).toList();
	}

}
