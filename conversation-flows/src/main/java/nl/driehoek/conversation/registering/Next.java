package nl.driehoek.conversation.registering;

import java.util.Optional;

import nl.driehoek.conversation.Signal;
import nl.driehoek.conversation.scene.Reading;
import nl.driehoek.conversation.scene.Setting;
import nl.driehoek.registrations.programme.Meeting;
import nl.driehoek.registrations.programme.MeetingId;

/**
 * What is asked next for a draft: the first of what the programme asks that is missing.
 */
final class Next {

	private static final Signal NOTHING_LEFT = Signal.said(RegisteringWord.NOTHING_LEFT);

	private static final Signal COMPLETE = Signal.said(RegisteringWord.COMPLETE);

	private Next() {
	}

	/**
	 * The reading that leads to what is missing next.
	 */
	static Reading.Understood after(Draft draft, Setting setting) {
		Optional<Dates> dates = Dates.of(draft.programme(), setting.world());
		Optional<RefusedDate> refused = draft.meeting().flatMap(chosen -> refused(chosen, dates));
		if (refused.isPresent()) {
			return refused(draft.refused(refused.get()), refused.get(), setting);
		}
		boolean nothing = draft.meeting().isEmpty() && isNothingOpen(dates);
		return Reading.understood(nothing ? NOTHING_LEFT : missing(draft, setting), draft.notes());
	}

	/**
	 * The reading with that signal, if nothing is missing.
	 */
	static Reading.Understood when(Signal complete, Draft draft, Setting setting) {
		Reading.Understood next = after(draft, setting);
		return next.signal().equals(COMPLETE) ? Reading.understood(complete, draft.notes()) : next;
	}

	/**
	 * The reading for a draft whose date was just refused.
	 */
	static Reading.Understood refused(Draft draft, RefusedDate date, Setting setting) {
		boolean nothing = isNothingOpen(Dates.of(draft.programme(), setting.world()));
		RegisteringWord reason = (date.reason() == RefusedDate.Reason.FULL) ? RegisteringWord.FULL
				: RegisteringWord.CLOSED;
		return Reading.understood(nothing ? NOTHING_LEFT : Signal.said(reason), draft.notes());
	}

	private static boolean isNothingOpen(Optional<Dates> dates) {
		return dates.filter(those -> !those.open().isEmpty()).isEmpty();
	}

	private static Optional<RefusedDate> refused(MeetingId chosen, Optional<Dates> dates) {
		Optional<Meeting> meeting = dates.flatMap(those -> those.the(chosen));
		if (meeting.isEmpty()) {
			return Optional.of(new RefusedDate(chosen, RefusedDate.Reason.GONE));
		}
		return dates.filter(those -> !those.isOpen(meeting.get()))
			.map(those -> RefusedDate.of(chosen, those.availability(meeting.get())));
	}

	/** What is missing next, whether or not a date is still open. */
	static Signal missing(Draft draft, Setting setting) {
		return Asked.by(draft, setting)
			.filter(ask -> Asked.isMissing(ask, draft))
			.findFirst()
			.map(ask -> Signal.missing(Asked.at(ask, draft)))
			.orElse(COMPLETE);
	}

}
