package nl.driehoek.conversation.reading;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import nl.driehoek.conversation.reading.Complaint.LineFault;
import nl.driehoek.registrations.party.Role;

/**
 * Understands a message with names and mail addresses of one or more people.
 */
public final class OfficialsReader {

	private static final int MOST_LINES = 20;

	private OfficialsReader() {
	}

	/**
	 * Reads a message of any length and with anything in it.
	 * @param message as it was typed or pasted
	 * @param asked the people who are still asked for, in the order in which they were
	 * asked: the one of this step first
	 * @param domain what completes {@code j.jansen@}: the domain of the first address
	 * that is known; otherwise of the first in the message
	 */
	public static OfficialsRead read(String message, List<Role> asked, Optional<String> domain) {
		List<Line> lines = Lines.of(message);
		if (lines.isEmpty()) {
			return new OfficialsRead(Map.of(), Set.of(), List.of(new Complaint.AboutLine(1, LineFault.EMPTY, "")));
		}
		AllInOne allInOne = new AllInOne(asked.size());
		List<Line> people = lines.stream().flatMap(allInOne::split).limit(MOST_LINES).toList();
		LineReader reader = new LineReader(new AddressReader(domain.or(() -> firstDomain(people))));
		return RoleAssignment.of(Joined.of(people.stream().map(reader::read).toList()), asked);
	}

	private static Optional<String> firstDomain(List<Line> lines) {
		AddressReader addresses = new AddressReader(Optional.empty());
		return lines.stream()
			.flatMap(line -> addresses.read(line.text()).address().stream())
			.map(address -> address.domain())
			.findFirst();
	}

}
