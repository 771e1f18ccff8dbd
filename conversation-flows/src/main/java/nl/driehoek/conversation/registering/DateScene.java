package nl.driehoek.conversation.registering;

import java.util.Optional;

import nl.driehoek.conversation.Answer;
import nl.driehoek.conversation.Signal;
import nl.driehoek.conversation.scene.Reading;
import nl.driehoek.conversation.scene.Setting;
import nl.driehoek.registrations.programme.Meeting;

/**
 * Asks for the meeting.
 */
final class DateScene implements DraftScene {

	@Override
	public Answer ask(Draft draft, Setting setting) {
		return new DateCard(draft, dates(draft, setting)).answer();
	}

	@Override
	public Reading pressed(String choice, Draft draft, Setting setting) {
		if (choice.equals(DateCard.OTHER_REGIONS)) {
			return Reading.understood(Signal.missing(RegisteringStep.CHOOSING_REGION), draft.notes());
		}
		Optional<Draft> listed = Provinces.chosen(choice, draft).or(() -> DateCard.turned(choice, draft));
		if (listed.isPresent()) {
			return Reading.noted(listed.get().notes());
		}
		return chosen(choice, draft, setting);
	}

	private static Reading chosen(String choice, Draft draft, Setting setting) {
		Dates dates = dates(draft, setting);
		Optional<Meeting> meeting = DateCard.chosen(choice).flatMap(dates::the);
		if (meeting.isEmpty()) {
			return Reading.notUnderstood("again.button");
		}
		return dates.isOpen(meeting.get()) ? Next.after(draft.at(meeting.get().id()), setting)
				: justGone(meeting.get(), draft, dates);
	}

	/** The date was still on a button, but it can no longer be chosen. */
	private static Reading justGone(Meeting meeting, Draft draft, Dates dates) {
		RefusedDate refused = RefusedDate.of(meeting.id(), dates.availability(meeting));
		if (dates.open().isEmpty()) {
			return Reading.understood(Signal.said(RegisteringWord.NOTHING_LEFT), draft.refused(refused).notes());
		}
		return Reading.noted(draft.declining(refused).notes());
	}

	private static Dates dates(Draft draft, Setting setting) {
		return Dates.of(draft.programme(), setting.world())
			.orElseThrow(() -> new IllegalStateException("No programme " + draft.programme()));
	}

}
