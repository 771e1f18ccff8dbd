package nl.driehoek.conversation.registering;

import java.util.List;

import nl.driehoek.conversation.Answer;
import nl.driehoek.conversation.Outcome;
import nl.driehoek.conversation.Signal;
import nl.driehoek.conversation.Words;
import nl.driehoek.conversation.scene.Reading;
import nl.driehoek.conversation.scene.Setting;
import nl.driehoek.registrations.seat.Refusal;
import nl.driehoek.registrations.seat.Registration;

/**
 * Says that the desk is deciding; there is nothing to do but wait.
 */
final class SettlingScene implements DraftScene {

	@Override
	public boolean mayBeInterrupted() {
		return false;
	}

	@Override
	public Answer ask(Draft draft, Setting setting) {
		return Answer.of(Words.message("settling.wait"));
	}

	@Override
	public Reading pressed(String choice, Draft draft, Setting setting) {
		return new Reading.NotUnderstood(List.of(), List.of());
	}

	@Override
	public Reading said(String text, Draft draft, Setting setting) {
		return pressed(text, draft, setting);
	}

	@Override
	public Reading learnt(Outcome outcome, Setting setting) {
		Draft draft = DraftScene.draft(setting);
		if (outcome instanceof SeatOutcome.Seated seated) {
			return Reading.understood(Signal.said(RegisteringWord.SEATED), Seat.of(draft, seated).notes());
		}
		return (outcome instanceof SeatOutcome.Refused refused) ? refused(refused.reason(), draft, setting)
				: Reading.noted(setting.notes());
	}

	private static Reading refused(Refusal reason, Draft draft, Setting setting) {
		if (reason instanceof Refusal.AlreadyIn already) {
			Draft without = draft.withoutGemeente();
			Draft kept = already.entry().driehoekOf().map(without::withTaken).orElse(without);
			return Reading.understood(Signal.said(RegisteringWord.ALREADY_IN), kept.notes());
		}
		if (reason instanceof Refusal.TooMany) {
			return new Reading.Understood(Signal.said(RegisteringWord.TOO_MANY), draft.notes(),
					List.of(Words.message("welcome.enough", new Words.Count(Registration.MOST_OF_ONE_CONTACT))));
		}
		RefusedDate date = date(reason);
		return Next.refused(draft.refused(date), date, setting);
	}

	private static RefusedDate date(Refusal reason) {
		if (reason instanceof Refusal.Full full) {
			return new RefusedDate(full.meeting(), RefusedDate.Reason.FULL);
		}
		return (reason instanceof Refusal.ToFollow toFollow)
				? new RefusedDate(toFollow.meeting(), RefusedDate.Reason.TO_FOLLOW)
				: new RefusedDate(((Refusal.Closed) reason).meeting(), RefusedDate.Reason.CLOSED);
	}

}
