package nl.driehoek.conversation.registering;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import nl.driehoek.conversation.Answer;
import nl.driehoek.conversation.Words;
import nl.driehoek.conversation.scene.Setting;
import nl.driehoek.registrations.gemeente.Gemeenten;
import nl.driehoek.registrations.party.Attendee;
import nl.driehoek.registrations.party.Driehoek;
import nl.driehoek.registrations.party.MailAddress;
import nl.driehoek.registrations.party.Party;
import nl.driehoek.registrations.programme.Meeting;
import nl.driehoek.registrations.seat.Registration;
import nl.driehoek.registrations.seat.SeatEntry;

/**
 * What a chat registered.
 *
 * @param gemeenten all there are
 */
record Mine(Gemeenten gemeenten) {

	Answer of(Setting setting) {
		List<Registration> ours = setting.world().registrationsOf(setting.visitor().chat());
		if (ours.isEmpty()) {
			return Answer.of(Words.message(Draft.in(setting.notes()).isPresent() ? "mine.draft" : "mine.none"));
		}
		List<Words> said = new ArrayList<>();
		for (int i = 0; i < ours.size(); i++) {
			said.add(one(ours.get(i), setting));
			Optional<MailAddress> contact = contact(ours.get(i), setting);
			boolean sameBelow = i + 1 < ours.size() && contact.equals(contact(ours.get(i + 1), setting));
			contact.filter(address -> !sameBelow)
				.ifPresent(address -> said.add(Words.message("mine.change", Words.verbatim(address.value()))));
		}
		return Answer.of(said).with(ours.stream().map(Registration::id).toList());
	}

	private static Optional<MailAddress> contact(Registration registration, Setting setting) {
		return Dates.of(registration.programme(), setting.world())
			.map(Dates::programme)
			.or(() -> new RegisteringTopics().programme(setting))
			.map(programme -> programme.organiser().address());
	}

	private Words one(Registration registration, Setting setting) {
		Words whose = whose(registration.party());
		Words people = people(registration.party());
		return meeting(registration, setting).map(meeting -> one(meeting, whose, people, setting))
			.orElseGet(() -> Words.message("mine.without-date", whose, people));
	}

	private static Words one(Meeting meeting, Words whose, Words people, Setting setting) {
		return meeting.date().isPresent()
				? Words.message(meeting.isOverAt(setting.world().now()) ? "mine.over" : "mine.one", whose,
						Say.full(meeting), Say.times(meeting), Say.region(meeting), Say.place(meeting), people)
				: Words.message("mine.to-follow", whose, Say.region(meeting), Say.place(meeting), people);
	}

	/**
	 * What a person's registration is called by: the name, and for a driehoek its
	 * gemeente.
	 */
	private Words whose(Party party) {
		return (party instanceof Driehoek driehoek) ? Say.gemeente(driehoek.gemeente(), this.gemeenten)
				: Words.verbatim(party.attendees().get(0).name().value());
	}

	private static Words people(Party party) {
		List<Words> people = party.attendees().stream().<Words>map(Mine::person).toList();
		return (party instanceof Driehoek) ? Words.message("review.people", people.get(0), people.get(1), people.get(2))
				: Words.message("mine.person", Words.message("role." + party.attendees().get(0).role()), people.get(0));
	}

	/** Where the seat is now, which may be another meeting than the one asked for. */
	private static Optional<Meeting> meeting(Registration registration, Setting setting) {
		return Dates.of(registration.programme(), setting.world())
			.flatMap(dates -> dates
				.the(dates.plan().seatOf(registration.id()).map(SeatEntry::meeting).orElse(registration.wanted())));
	}

	private static Words person(Attendee official) {
		return Words.verbatim(official.name().value() + ", " + official.address().value());
	}

}
