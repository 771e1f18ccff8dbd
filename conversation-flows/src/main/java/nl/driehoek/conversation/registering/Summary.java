package nl.driehoek.conversation.registering;

import java.util.Optional;

import nl.driehoek.conversation.Words;
import nl.driehoek.conversation.World;
import nl.driehoek.conversation.reading.Details;
import nl.driehoek.registrations.gemeente.Gemeenten;
import nl.driehoek.registrations.party.Role;
import nl.driehoek.registrations.programme.Meeting;

/**
 * All answers, for one card.
 *
 * @param gemeenten all there are
 */
record Summary(Gemeenten gemeenten) {

	Words of(Draft draft, World world) {
		Meeting meeting = draft.meeting()
			.flatMap(id -> Dates.of(draft.programme(), world).flatMap(dates -> dates.the(id)))
			.orElseThrow(() -> new IllegalStateException("No meeting to sum up"));
		People people = draft.people();
		Words officials = Words.message("review.people", person(people, Role.BURGEMEESTER),
				person(people, Role.GEMEENTESECRETARIS), person(people, Role.GRIFFIER));
		return Words.message("review.card", Say.full(meeting), Say.times(meeting), Say.region(meeting),
				Say.place(meeting), Say.gemeente(draft, this.gemeenten), officials, registrant(people));
	}

	private static Words registrant(People people) {
		return people.self()
			.map(self -> (self == Role.ARRANGER) ? Words.message("review.arranged", person(people, self))
					: Words.message("review.self", Words.message("role." + self)))
			.orElseThrow(() -> new IllegalStateException("No registrant to sum up"));
	}

	private static Words person(People people, Role person) {
		Details details = people.the(person);
		String name = details.name().map(Object::toString).orElse("?");
		Optional<String> address = details.address().map(Object::toString);
		return Words.verbatim(name + address.map(mail -> ", " + mail).orElse(""));
	}

}
