package nl.driehoek.conversation.registering;

import java.util.List;
import java.util.Optional;

import nl.driehoek.conversation.Signal;
import nl.driehoek.conversation.Step;
import nl.driehoek.conversation.Words;
import nl.driehoek.conversation.scene.Reading;
import nl.driehoek.conversation.scene.Setting;
import nl.driehoek.registrations.programme.Ask;
import nl.driehoek.registrations.programme.MeetingId;

/**
 * Mends a draft whose programme or meeting the organisers removed.
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
		boolean asksForRegion = Asked.by(draft, setting).anyMatch(Ask.REGION::equals);
		if (step == RegisteringStep.CHOOSING_DATE && asksForRegion) {
			return Reading.understood(Signal.missing(RegisteringStep.CHOOSING_REGION), kept.notes());
		}
		boolean looksForDate = step == RegisteringStep.CHOOSING_REGION || step == RegisteringStep.CHOOSING_DATE;
		return looksForDate ? Reading.noted(kept.notes()) : Next.refused(kept, gone, setting);
	}

}
