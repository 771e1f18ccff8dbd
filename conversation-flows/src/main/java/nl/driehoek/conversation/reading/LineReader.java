package nl.driehoek.conversation.reading;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import nl.driehoek.conversation.reading.Complaint.LineFault;
import nl.driehoek.registrations.party.PersonName;
import nl.driehoek.registrations.party.Role;

/**
 * Reads one line: the role it names, the name, the address.
 *
 * @param addresses finds the address
 */
record LineReader(AddressReader addresses) {

	LineRead read(Line line) {
		RoleWords.Taken taken = RoleWords.take(line.text());
		AddressRead address = this.addresses.read(taken.rest());
		if (!address.seen().isEmpty() || taken.person().isPresent()) {
			return parts(line, address).read(taken.person());
		}
		if (line.text().endsWith("?")) {
			return notUnderstood(line, LineFault.QUESTION);
		}
		Parts parts = parts(line, address);
		boolean nothing = parts.name().text().isEmpty() || NoName.isGreeting(line.text());
		return nothing ? notUnderstood(line, LineFault.UNCLEAR) : parts.read(taken.person());
	}

	private static Parts parts(Line line, AddressRead address) {
		NameReader before = NameReader.of(address.before());
		NameReader after = NameReader.of(address.after());
		boolean namedBefore = before.hasLetters() || after.text().isEmpty();
		return new Parts(line, address, namedBefore ? before : after, namedBefore ? after.text() : "");
	}

	private static LineRead notUnderstood(Line line, LineFault fault) {
		return new LineRead(line, Optional.empty(), new Details(Optional.empty(), Optional.empty()), false,
				List.of(new Complaint.AboutLine(line.number(), fault, line.text())));
	}

	/**
	 * The parts of a line.
	 */
	private record Parts(Line line, AddressRead address, NameReader name, String leftOver) {

		LineRead read(Optional<Role> person) {
			Optional<PersonName> found = this.name.name();
			return new LineRead(this.line, person, new Details(found, this.address.address()),
					!this.address.seen().isEmpty(), complaints());
		}

		private List<Complaint> complaints() {
			int number = this.line.number();
			Optional<Complaint> aboutAddress = this.address.fault()
				.map(fault -> new Complaint.AboutAddress(number, fault, this.address.seen()));
			Optional<Complaint> aboutName = this.name.fault()
				.filter(fault -> !this.name.text().isEmpty())
				.map(fault -> new Complaint.AboutName(number, fault, this.name.text()));
			Optional<Complaint> aboutRest = Optional.of(this.leftOver)
				.filter(rest -> rest.codePoints().filter(Character::isLetter).count() > 1)
				.map(rest -> new Complaint.AboutLine(number, LineFault.LEFT_OVER, rest));
			List<Complaint> grave = Stream.concat(aboutAddress.stream(), aboutName.stream()).toList();
			return grave.isEmpty() ? aboutRest.stream().toList() : grave;
		}

	}

}
