package nl.driehoek.conversation.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import nl.driehoek.conversation.reading.Complaint.LineFault;
import nl.driehoek.registrations.party.Role;

/**
 * Assigns a person to each line: the one it names, or else the next one who is asked for.
 * A line that was not understood uses up its person, so that the lines after it stay
 * right.
 */
final class RoleAssignment {

	private final Map<Role, Details> found = new EnumMap<>(Role.class);

	private final Set<Role> half = EnumSet.noneOf(Role.class);

	private final List<Complaint> complaints = new ArrayList<>();

	static OfficialsRead of(List<LineRead> lines, List<Role> asked) {
		RoleAssignment assignment = new RoleAssignment();
		lines.forEach(line -> assignment.complaints.addAll(line.complaints()));
		lines.stream().filter(line -> line.person().isPresent()).forEach(assignment::named);
		assignment.unnamed(lines.stream().filter(line -> line.person().isEmpty() && !line.isGreeting()).toList(),
				asked);
		assignment.complaints.sort(Comparator.comparingInt(Complaint::line));
		return new OfficialsRead(assignment.found, assignment.half, assignment.complaints);
	}

	private void named(LineRead line) {
		Role person = line.person().get();
		Details known = this.found.getOrDefault(person, line.details());
		if (line.isHeading()) {
			complain(line, LineFault.UNCLEAR);
		}
		else if (this.found.containsKey(person) && !known.fits(line.details())) {
			complain(line, LineFault.ROLE_TWICE);
		}
		else if (!line.details().isEmpty()) {
			put(person, known.and(line.details()), line);
		}
	}

	private void unnamed(List<LineRead> lines, List<Role> asked) {
		List<Role> free = asked.stream().filter(person -> !this.found.containsKey(person)).distinct().toList();
		List<LineRead> people = new ArrayList<>(lines);
		drop(people, free.size(), line -> line.details().isEmpty());
		drop(people, free.size(), LineRead::isNameAlone);
		for (int i = 0; i < Math.min(people.size(), free.size()); i++) {
			if (!people.get(i).details().isEmpty()) {
				put(free.get(i), people.get(i).details(), people.get(i));
			}
		}
		if (people.size() > free.size()) {
			int surplus = people.get(free.size()).line().number();
			this.complaints.add(new Complaint.TooMany(surplus, free.size()));
		}
	}

	private void put(Role person, Details details, LineRead line) {
		this.found.put(person, details);
		if (line.isHalf()) {
			this.half.add(person);
		}
	}

	/**
	 * Leaves out greetings and the like, as long as there are more lines than people.
	 */
	private void drop(List<LineRead> people, int most, Predicate<LineRead> unlikely) {
		boolean crowd = people.size() - most > 0;
		if (!crowd || people.stream().allMatch(unlikely)) {
			return;
		}
		for (LineRead line : people.stream().filter(unlikely).limit(people.size() - most).toList()) {
			people.remove(line);
			if (line.complaints().isEmpty()) {
				complain(line, LineFault.UNCLEAR);
			}
		}
	}

	private void complain(LineRead line, LineFault fault) {
		this.complaints.add(new Complaint.AboutLine(line.line().number(), fault, line.line().text()));
	}

}
