package nl.driehoek.conversation.reading;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import nl.driehoek.registrations.party.Role;

/**
 * What was understood of one message.
 *
 * @param found what it told about each person, perhaps only a name or an address; a
 * person named by the role may be in it without being asked for
 * @param half the people of whom a line could only be used in part: what is known of them
 * already must not be mixed with that
 * @param complaints what was not understood, in the order of the lines
 */
public record OfficialsRead(Map<Role, Details> found, Set<Role> half, List<Complaint> complaints) {

	public OfficialsRead {
		Map<Role, Details> ordered = new EnumMap<>(Role.class);
		ordered.putAll(found);
		found = Collections.unmodifiableMap(ordered);
		half = Set.copyOf(half);
		complaints = List.copyOf(complaints);
	}

}
