package nl.driehoek.conversation.registering;

import java.util.Optional;
import java.util.OptionalInt;

import nl.driehoek.conversation.Answer;
import nl.driehoek.conversation.Button;
import nl.driehoek.conversation.Signal;
import nl.driehoek.conversation.Words;
import nl.driehoek.conversation.scene.Reading;
import nl.driehoek.conversation.scene.Setting;
import nl.driehoek.conversation.scene.Wished;
import nl.driehoek.registrations.party.Role;

/**
 * Asks for the promise that all three will come.
 */
final class PromiseScene implements DraftScene {

	private static final Signal PROMISED = Signal.said(RegisteringWord.PROMISED);

	private static final String PROMISE = "promise";

	@Override
	public Answer ask(Draft draft, Setting setting) {
		OptionalInt seats = draft.meeting()
			.flatMap(id -> Dates.of(draft.programme(), setting.world()).flatMap(dates -> dates.the(id)))
			.map(meeting -> meeting.capacity().seats())
			.orElse(OptionalInt.empty());
		boolean arranged = draft.people().self().filter(Role.ARRANGER::equals).isPresent();
		return Answer
			.of(why(seats), Words.message(arranged ? "promise.count.arranged" : "promise.count"),
					Words.message("promise.ask"))
			.withRow(Button.of(PROMISE, arranged ? "button.promise.arranged" : "button.promise"));
	}

	private static Words why(OptionalInt seats) {
		return seats.isPresent() ? Words.message("promise.why", new Words.Count(seats.getAsInt()))
				: Words.message("promise.why.unlimited");
	}

	@Override
	public boolean showsAllAnswers() {
		return true;
	}

	@Override
	public Reading said(String text, Draft draft, Setting setting) {
		return TypedPromise.isIn(text) ? pressed(PROMISE, draft, setting) : DraftScene.super.said(text, draft, setting);
	}

	/** A second yes to the card must not count as a promise. */
	@Override
	public Optional<Reading> yes(Setting setting) {
		return Optional.of(Reading.notUnderstood("promise.say-it"));
	}

	@Override
	public Optional<Reading> no(Setting setting) {
		return Optional.of(Reading.notUnderstood("promise.not"));
	}

	@Override
	public Reading pressed(String choice, Draft draft, Setting setting) {
		if (!choice.equals(PROMISE)) {
			return Reading.notUnderstood("again.button");
		}
		Reading.Understood next = Next.when(PROMISED, draft, setting);
		return next.signal().equals(PROMISED) ? promised(draft, setting) : next;
	}

	private static Reading promised(Draft draft, Setting setting) {
		Draft promised = draft.promised(setting.world().now(), setting.language());
		return Reading.understood(PROMISED,
				Wished.in(promised.notes(), RegisteringStep.CHAPTER, RegistrationWishes.REGISTER));
	}

}
