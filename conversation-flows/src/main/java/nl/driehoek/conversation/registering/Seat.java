package nl.driehoek.conversation.registering;

import java.util.Optional;

import nl.driehoek.conversation.Notes;
import nl.driehoek.registrations.gemeente.GemeenteCode;
import nl.driehoek.registrations.party.Role;
import nl.driehoek.registrations.programme.MeetingId;
import nl.driehoek.registrations.programme.ProgrammeId;

/**
 * The seat that was given last, as it stands in the notes, without names or addresses.
 *
 * @param notes all notes of the conversation
 */
record Seat(Notes notes) {

	private static final String PREFIX = "seat-";

	private static final String PROGRAMME = PREFIX + "programme";

	private static final String MEETING = PREFIX + "meeting";

	private static final String GEMEENTE = PREFIX + "gemeente";

	private static final String ARRANGED = PREFIX + "arranged";

	/** Replaces the draft by the seat. */
	static Seat of(Draft draft, SeatOutcome.Seated seated) {
		Notes notes = Draft.dropped(draft.notes())
			.with(PROGRAMME, draft.programme().value())
			.with(MEETING, seated.meeting().value())
			.with(ARRANGED, Boolean.toString(draft.people().self().filter(Role.ARRANGER::equals).isPresent()));
		return new Seat(draft.gemeente().map(code -> notes.with(GEMEENTE, code.value())).orElse(notes));
	}

	Optional<ProgrammeId> programme() {
		return this.notes.get(PROGRAMME).map(ProgrammeId::new);
	}

	Optional<MeetingId> meeting() {
		return this.notes.get(MEETING).map(MeetingId::new);
	}

	/** Whether the registrant does not come along. */
	boolean isArranged() {
		return this.notes.get(ARRANGED).filter(Boolean::parseBoolean).isPresent();
	}

	Optional<GemeenteCode> gemeente() {
		return this.notes.get(GEMEENTE).map(GemeenteCode::new);
	}

}
