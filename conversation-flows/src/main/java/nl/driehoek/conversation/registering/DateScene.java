package nl.driehoek.conversation.registering;

import java.util.List;
import java.util.Optional;

import nl.driehoek.conversation.Answer;
import nl.driehoek.conversation.Signal;
import nl.driehoek.conversation.scene.Reading;
import nl.driehoek.conversation.scene.Setting;
import nl.driehoek.registrations.gemeente.Province;
import nl.driehoek.registrations.programme.Meeting;

/**
 * Asks for the meeting.
 */
final class DateScene implements DraftScene {

	@Override
	public Optional<RegisteringStep> counts(Draft draft) {
		return Optional.of(RegisteringStep.CHOOSING_DATE);
	}

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

	@Override
	public Reading said(String text, Draft draft, Setting setting) {
		Dates dates = dates(draft, setting);
		TypedDate typed = new TypedDate(dates);
		Optional<List<Meeting>> onTheDay = typed.onTheDay(text);
		if (onTheDay.filter(List::isEmpty).isPresent()) {
			return Reading.notUnderstood("date.no-such-day");
		}
		Optional<Province> province = Provinces.named(text);
		if (onTheDay.isEmpty() && province.isPresent()) {
			return Reading.noted(draft.in(province.get()).notes());
		}
		List<Meeting> meant = onTheDay.orElseGet(() -> typed.at(text));
		if (meant.isEmpty()) {
			return DraftScene.super.said(text, draft, setting);
		}
		return (meant.size() == 1) ? chosen(meant.get(0), draft, setting) : TypedDate.which(meant);
	}

	private static Reading chosen(String choice, Draft draft, Setting setting) {
		Dates dates = dates(draft, setting);
		Optional<Meeting> meeting = DateCard.chosen(choice).flatMap(dates::the);
		return meeting.map(known -> chosen(known, draft, setting))
			.orElseGet(() -> Reading.notUnderstood("again.button"));
	}

	private static Reading chosen(Meeting meeting, Draft draft, Setting setting) {
		Dates dates = dates(draft, setting);
		return dates.isOpen(meeting) ? Next.after(draft.at(meeting.id()), setting) : justGone(meeting, draft, dates);
	}

	/** The date was still on a button or is known by name, but it cannot be chosen. */
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
