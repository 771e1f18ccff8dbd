package nl.driehoek.conversation.registering;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import nl.driehoek.conversation.Words;
import nl.driehoek.conversation.reading.Details;
import nl.driehoek.registrations.party.MailAddress;
import nl.driehoek.registrations.party.Role;

/**
 * An address that was told for one person and belongs to another one already. A line that
 * is sent twice looks like that; so does a mailbox that two people share.
 *
 * @param address the address
 * @param owner whose it is
 * @param told for whom it was told now
 */
record SharedAddress(MailAddress address, Role owner, Role told) {

	/** The first of those that were told, with the people who were known before. */
	static Optional<SharedAddress> in(Map<Role, Details> told, People known) {
		People all = known.with(told);
		return all.asked()
			.stream()
			.filter(told::containsKey)
			.flatMap(role -> all.the(role).address().stream().flatMap(address -> owner(address, role, all).stream()))
			.findFirst();
	}

	private static Optional<SharedAddress> owner(MailAddress address, Role told, People all) {
		return all.asked()
			.stream()
			.filter(other -> other != told && other != Role.ARRANGER)
			.filter(other -> all.the(other).address().filter(same -> isSame(same, address)).isPresent())
			.findFirst()
			.map(other -> new SharedAddress(address, other, told));
	}

	private static boolean isSame(MailAddress one, MailAddress other) {
		return one.value().toLowerCase(Locale.ROOT).equals(other.value().toLowerCase(Locale.ROOT));
	}

	Words question() {
		return Words.message("person.shared", Words.verbatim(this.address.value()), the(this.owner), the(this.told));
	}

	private static Words the(Role role) {
		return Words.message("person.the." + role);
	}

}
