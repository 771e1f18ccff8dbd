package nl.driehoek.conversation.reading;

import java.util.Optional;
import java.util.stream.Stream;

import nl.driehoek.registrations.party.Role;

/**
 * Whose name and address can be asked for: the three officials, and who arranges it for
 * them.
 */
public enum Person {

	ARRANGER(Optional.empty()), BURGEMEESTER(Optional.of(Role.BURGEMEESTER)),
	GEMEENTESECRETARIS(Optional.of(Role.GEMEENTESECRETARIS)), GRIFFIER(Optional.of(Role.GRIFFIER));

	private final Optional<Role> role;

	Person(Optional<Role> role) {
		this.role = role;
	}

	/**
	 * The official in that role.
	 */
	public static Person of(Role role) {
		return Stream.of(values())
			.filter(person -> person.role.filter(role::equals).isPresent())
			.findFirst()
			.orElseThrow();
	}

	/**
	 * The role in the driehoek; the arranger has none.
	 */
	public Optional<Role> role() {
		return this.role;
	}

}
