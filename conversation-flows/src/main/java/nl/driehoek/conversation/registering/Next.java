package nl.driehoek.conversation.registering;

import java.util.Optional;

import nl.driehoek.conversation.machine.Signal;
import nl.driehoek.registrations.party.Role;
import nl.driehoek.conversation.scene.Reading;
import nl.driehoek.conversation.scene.Setting;
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
			Signal signal = draft.hasRegion() ? Signal.DATE_NEXT : Signal.REGION_NEXT;
			return Reading.understood(nothing ? Signal.NOTHING_LEFT : signal, draft.notes());
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
		return (next.signal() == Signal.COMPLETE) ? Reading.understood(complete, draft.notes()) : next;
	}

	/**
	 * The reading for a draft whose date was just refused.
	 */
	static Reading.Understood refused(Draft draft, RefusedDate date, Setting setting) {
		boolean nothing = Dates.of(draft.programme(), setting.world())
			.filter(those -> !those.open().isEmpty())
			.isEmpty();
		Signal reason = (date.reason() == RefusedDate.Reason.FULL) ? Signal.FULL : Signal.CLOSED;
		return Reading.understood(nothing ? Signal.NOTHING_LEFT : reason, draft.notes());
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
			return Signal.GEMEENTE_NEXT;
		}
		if (people.self().isEmpty()) {
			return Signal.ROLE_NEXT;
		}
		return people.missing().stream().findFirst().map(Next::of).orElse(Signal.COMPLETE);
	}

	static Signal of(Role person) {
		return switch (person) {
			case ARRANGER -> Signal.ARRANGER_NEXT;
			case BURGEMEESTER -> Signal.BURGEMEESTER_NEXT;
			case GEMEENTESECRETARIS -> Signal.GEMEENTESECRETARIS_NEXT;
			case GRIFFIER -> Signal.GRIFFIER_NEXT;
			default -> throw new IllegalArgumentException("No " + person + " is asked for");
		};
	}

}
