package nl.driehoek.conversation.registering;

import java.util.Optional;

import nl.driehoek.conversation.Signal;
import nl.driehoek.conversation.scene.Reading;
import nl.driehoek.conversation.scene.Setting;
import nl.driehoek.registrations.party.Role;
import nl.driehoek.registrations.programme.Meeting;
import nl.driehoek.registrations.programme.MeetingId;

/**
 * What is missing next in a draft.
 */
final class Next {

	private Next() {
	}

	/**
	 * The reading that leads to what is missing next.
	 */
	static Reading.Understood after(Draft draft, Setting setting) {
		Optional<Dates> dates = Dates.of(draft.programme(), setting.world());
		if (draft.meeting().isEmpty()) {
			boolean nothing = dates.filter(those -> !those.open().isEmpty()).isEmpty();
			Signal signal = draft.hasRegion() ? Signal.missing(RegisteringStep.CHOOSING_DATE)
					: Signal.missing(RegisteringStep.CHOOSING_REGION);
			return Reading.understood(nothing ? Signal.said(RegisteringWord.NOTHING_LEFT) : signal, draft.notes());
		}
		Optional<RefusedDate> refused = refused(draft.meeting().get(), dates);
		return refused.map(date -> refused(draft.refused(date), date, setting))
			.orElseGet(() -> Reading.understood(withDate(draft), draft.notes()));
	}

	/**
	 * The reading with that signal, if nothing is missing.
	 */
	static Reading.Understood when(Signal complete, Draft draft, Setting setting) {
		Reading.Understood next = after(draft, setting);
		return next.signal().equals(Signal.said(RegisteringWord.COMPLETE)) ? Reading.understood(complete, draft.notes())
				: next;
	}

	/**
	 * The reading for a draft whose date was just refused.
	 */
	static Reading.Understood refused(Draft draft, RefusedDate date, Setting setting) {
		boolean nothing = Dates.of(draft.programme(), setting.world())
			.filter(those -> !those.open().isEmpty())
			.isEmpty();
		Signal reason = (date.reason() == RefusedDate.Reason.FULL) ? Signal.said(RegisteringWord.FULL)
				: Signal.said(RegisteringWord.CLOSED);
		return Reading.understood(nothing ? Signal.said(RegisteringWord.NOTHING_LEFT) : reason, draft.notes());
	}

	private static Optional<RefusedDate> refused(MeetingId chosen, Optional<Dates> dates) {
		Optional<Meeting> meeting = dates.flatMap(those -> those.the(chosen));
		if (meeting.isEmpty()) {
			return Optional.of(new RefusedDate(chosen, RefusedDate.Reason.GONE));
		}
		return dates.filter(those -> !those.isOpen(meeting.get()))
			.map(those -> RefusedDate.of(chosen, those.availability(meeting.get())));
	}

	private static Signal withDate(Draft draft) {
		People people = draft.people();
		if (draft.gemeente().isEmpty()) {
			return Signal.missing(RegisteringStep.NAMING_GEMEENTE);
		}
		if (people.self().isEmpty()) {
			return Signal.missing(RegisteringStep.CHOOSING_ROLE);
		}
		return people.missing().stream().findFirst().map(Next::of).orElse(Signal.said(RegisteringWord.COMPLETE));
	}

	static Signal of(Role person) {
		return Signal.missing(switch (person) {
			case ARRANGER -> RegisteringStep.NAMING_ARRANGER;
			case BURGEMEESTER -> RegisteringStep.NAMING_BURGEMEESTER;
			case GEMEENTESECRETARIS -> RegisteringStep.NAMING_GEMEENTESECRETARIS;
			case GRIFFIER -> RegisteringStep.NAMING_GRIFFIER;
			default -> throw new IllegalArgumentException("No " + person + " is asked for");
		});
	}

}
