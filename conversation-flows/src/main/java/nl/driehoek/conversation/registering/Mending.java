package nl.driehoek.conversation.registering;

import java.util.List;
import java.util.Optional;

import nl.driehoek.conversation.Signal;
import nl.driehoek.conversation.Step;
import nl.driehoek.conversation.Words;
import nl.driehoek.conversation.scene.Reading;
import nl.driehoek.conversation.scene.Setting;
import nl.driehoek.registrations.programme.MeetingId;

/**
 * What becomes of a draft when organisers took its programme or its meeting away.
 */
final class Mending {

	private Mending() {
	}

	static Optional<Reading> of(Step step, Setting setting) {
		if (!RegisteringFlow.FILLING_IN.contains(step) && !RegisteringFlow.WAITING.contains(step)) {
			return Optional.empty();
		}
		Optional<Draft> draft = Draft.in(setting.notes());
		Optional<Dates> dates = draft.flatMap(known -> Dates.of(known.programme(), setting.world()));
		if (draft.isEmpty() || dates.isEmpty()) {
			return Optional.of(new Reading.Understood(Signal.said(RegisteringWord.STARTED),
					Draft.dropped(setting.notes()), List.of(Words.message("mended.programme"))));
		}
		Optional<MeetingId> gone = draft.get().meeting().filter(id -> dates.get().the(id).isEmpty());
		return gone.map(meeting -> withoutMeeting(step, draft.get(), setting));
	}

	private static Reading withoutMeeting(Step step, Draft draft, Setting setting) {
		RefusedDate gone = new RefusedDate(draft.meeting().orElseThrow(), RefusedDate.Reason.GONE);
		Draft kept = draft.refused(gone);
		if (step == RegisteringStep.CHOOSING_REGION) {
			return Reading.noted(kept.notes());
		}
		return (step == RegisteringStep.CHOOSING_DATE)
				? Reading.understood(Signal.missing(RegisteringStep.CHOOSING_REGION), kept.notes())
				: Next.refused(kept, gone, setting);
	}

}
