package nl.driehoek.conversation.reading;

import java.util.List;
import java.util.Optional;

import nl.driehoek.conversation.Phrasebook;
import nl.driehoek.registrations.party.Language;
import nl.driehoek.registrations.party.MailAddress;
import nl.driehoek.registrations.party.PersonName;
import nl.driehoek.registrations.party.Role;
import org.assertj.core.api.AbstractAssert;

import static org.assertj.core.api.Assertions.assertThat;

final class ReadingAssert extends AbstractAssert<ReadingAssert, OfficialsRead> {

	private static final Phrasebook PHRASEBOOK = new Phrasebook("nl/driehoek/conversation/reading/messages");

	private ReadingAssert(OfficialsRead actual) {
		super(actual, ReadingAssert.class);
	}

	static ReadingAssert assertThatReading(String message, Role... asked) {
		return assertThatReading(message, List.of(asked));
	}

	static ReadingAssert assertThatReading(String message, List<Role> asked) {
		return new ReadingAssert(OfficialsReader.read(message, asked, Optional.empty()));
	}

	static ReadingAssert assertThatReading(String message, Optional<String> domain, Role... asked) {
		return new ReadingAssert(OfficialsReader.read(message, List.of(asked), domain));
	}

	ReadingAssert found(Role person, String name, String address) {
		assertThat(this.actual.found()).as(this.actual.toString())
			.containsEntry(person, new Details(PersonName.of(name), MailAddress.of(address)));
		return this;
	}

	ReadingAssert hasOnly(int people) {
		assertThat(this.actual.found()).as(this.actual.toString()).hasSize(people);
		return this;
	}

	ReadingAssert complainsNothing() {
		assertThat(this.actual.complaints()).isEmpty();
		return this;
	}

	ReadingAssert complainsSomething() {
		assertThat(this.actual.complaints()).isNotEmpty();
		return this;
	}

	ReadingAssert complains(Complaint complaint) {
		assertThat(this.actual.complaints()).contains(complaint);
		return this;
	}

	ReadingAssert complains(int line, Enum<?> fault) {
		assertThat(this.actual.complaints())
			.anyMatch(complaint -> complaint.line() == line && fault == fault(complaint));
		return this;
	}

	ReadingAssert says(String part) {
		assertThat(this.actual.complaints()).extracting(complaint -> PHRASEBOOK.say(complaint.words(), Language.DUTCH))
			.anyMatch(said -> said.contains(part));
		return this;
	}

	private static Object fault(Complaint complaint) {
		if (complaint instanceof Complaint.AboutAddress address) {
			return address.fault();
		}
		if (complaint instanceof Complaint.AboutName name) {
			return name.fault();
		}
		return (complaint instanceof Complaint.AboutLine line) ? line.fault() : complaint;
	}

}
