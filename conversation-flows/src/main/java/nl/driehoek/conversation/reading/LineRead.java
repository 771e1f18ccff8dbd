package nl.driehoek.conversation.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import nl.driehoek.registrations.party.Role;

/**
 * What was understood of one line.
 *
 * @param line what was read
 * @param person the role it names, if any
 * @param details what it tells
 * @param aboutAddress whether there is an address in it, good or bad
 * @param complaints what was not understood
 */
record LineRead(Line line, Optional<Role> person, Details details, boolean aboutAddress, List<Complaint> complaints) {

	boolean isHeading() {
		return this.person.isPresent() && this.details.isEmpty() && this.complaints.isEmpty();
	}

	/**
	 * Whether it speaks of nobody: "Beste organisatie".
	 */
	boolean isGreeting() {
		return this.person.isEmpty() && !this.aboutAddress && NoName.isGreeting(this.line.text());
	}

	/**
	 * Whether something in it about the person could not be used.
	 */
	boolean isHalf() {
		return this.complaints.stream()
			.anyMatch(complaint -> complaint instanceof Complaint.AboutAddress
					|| complaint instanceof Complaint.AboutName);
	}

	boolean isNameAlone() {
		return this.details.name().isPresent() && !this.aboutAddress && this.complaints.isEmpty();
	}

	boolean isAddressAlone() {
		return this.aboutAddress && this.details.name().isEmpty();
	}

	/**
	 * This line and the next, which speaks of the same person.
	 */
	LineRead and(LineRead next) {
		List<Complaint> both = new ArrayList<>(this.complaints);
		both.addAll(next.complaints);
		return new LineRead(this.line, this.person.or(next::person), this.details.and(next.details),
				this.aboutAddress || next.aboutAddress, both);
	}

}
