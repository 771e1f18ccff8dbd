package nl.driehoek.conversation.registering;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import nl.driehoek.conversation.Answer;
import nl.driehoek.conversation.Button;
import nl.driehoek.conversation.Notes;
import nl.driehoek.conversation.Words;
import nl.driehoek.conversation.scene.Reading;
import nl.driehoek.conversation.scene.Setting;
import nl.driehoek.conversation.scene.Wished;
import nl.driehoek.registrations.gemeente.Gemeente;
import nl.driehoek.registrations.gemeente.GemeenteCode;
import nl.driehoek.registrations.gemeente.GemeenteMatch;
import nl.driehoek.registrations.gemeente.Gemeenten;

/**
 * Asks for the gemeente, typed, because there are more than fit on buttons.
 *
 * @param gemeenten all there are
 */
record GemeenteScene(Gemeenten gemeenten) implements DraftScene {

	private static final String DONE = "done";

	private static final String ANOTHER = "another";

	private static final Button OTHER = Button.of("card", "button.other-gemeente");

	@Override
	public List<Button> mayOffer(Setting setting) {
		return List.of(OTHER);
	}

	@Override
	public Optional<RegisteringStep> counts(Draft draft) {
		return draft.takenGemeente().isPresent() ? Optional.empty() : Optional.of(RegisteringStep.NAMING_GEMEENTE);
	}

	@Override
	public Answer ask(Draft draft, Setting setting) {
		Optional<Words> taken = taken(draft, setting);
		if (taken.isPresent()) {
			return Answer.of(taken.get())
				.withRowsOf(1, List.of(Button.of(DONE, "button.done"), Button.of(ANOTHER, "button.other-gemeente")));
		}
		Words question = draft.meeting()
			.flatMap(id -> Dates.of(draft.programme(), setting.world()).flatMap(dates -> dates.the(id)))
			.map(meeting -> Words.message("gemeente.ask", Say.plain(meeting)))
			.orElseGet(() -> Words.message("gemeente.ask-again"));
		return Answer.of(question);
	}

	@Override
	public Answer again(Draft draft, Setting setting) {
		return taken(draft, setting).isPresent() ? ask(draft, setting) : Answer.of(Words.message("gemeente.ask-again"));
	}

	private Optional<Words> taken(Draft draft, Setting setting) {
		return draft.takenGemeente()
			.map(code -> Words.message(isOurs(code, draft, setting) ? "gemeente.yours" : "gemeente.taken",
					Say.gemeente(code, this.gemeenten)));
	}

	@Override
	public Optional<Reading> yes(Setting setting) {
		return Optional.of(NEITHER);
	}

	@Override
	public Optional<Reading> no(Setting setting) {
		return Optional.of(NEITHER);
	}

	@Override
	public Reading said(String text, Draft draft, Setting setting) {
		GemeenteMatch match = this.gemeenten.understand(text);
		if (match instanceof GemeenteMatch.Found found) {
			return named(found.gemeente(), draft, setting);
		}
		if (match instanceof GemeenteMatch.Former former) {
			return formerly(former, draft, setting);
		}
		if (match instanceof GemeenteMatch.Unsure unsure) {
			return which("gemeente.unsure", Say.quote(text), unsure.candidates());
		}
		return Reading.notUnderstood("gemeente.unknown", Say.quote(text));
	}

	private static Reading formerly(GemeenteMatch.Former former, Draft draft, Setting setting) {
		Words name = Words.verbatim(former.name());
		if (former.now().size() > 1) {
			return which("gemeente.split", name, former.now());
		}
		Gemeente now = former.now().get(0);
		return named(now, draft, setting)
			.after(List.of(Words.message("gemeente.former", name, Words.verbatim(now.name()))));
	}

	private static Reading which(String key, Words typed, List<Gemeente> candidates) {
		return new Reading.NotUnderstood(List.of(Words.message(key, typed)), candidates(candidates));
	}

	private static List<List<Button>> candidates(List<Gemeente> gemeenten) {
		Stream<Button> buttons = gemeenten.stream().map(gemeente -> button(gemeente, gemeenten));
		return Stream.concat(buttons, Stream.of(OTHER)).map(List::of).toList();
	}

	private static Button button(Gemeente gemeente, List<Gemeente> among) {
		boolean unique = among.stream().filter(other -> other.plainName().equals(gemeente.plainName())).count() == 1;
		return new Button(Words.verbatim(unique ? gemeente.plainName() : gemeente.nameWithProvince()),
				gemeente.code().value());
	}

	@Override
	public Reading pressed(String choice, Draft draft, Setting setting) {
		if (draft.takenGemeente().isPresent() && choice.equals(DONE)) {
			return ThrowingAwayScene.thrownAway(draft);
		}
		if (choice.equals(ANOTHER)) {
			return Reading.noted(draft.withoutTaken().notes());
		}
		return this.gemeenten.all()
			.stream()
			.filter(gemeente -> gemeente.code().value().equals(choice))
			.findFirst()
			.map(gemeente -> named(gemeente, draft, setting))
			.orElseGet(() -> Reading.notUnderstood("again.button"));
	}

	private static Reading named(Gemeente gemeente, Draft draft, Setting setting) {
		boolean isFree = setting.world().plan(draft.programme()).seatOf(gemeente.code()).isEmpty();
		if (isFree) {
			return Next.after(draft.of(gemeente.code()), setting);
		}
		Notes noted = draft.withTaken(gemeente.code()).notes();
		return isOurs(gemeente.code(), draft, setting) ? Reading.noted(noted) : Reading.noted(Wished.in(noted,
				RegisteringStep.CHAPTER, RegistrationWishes.secondTry(draft.programme(), gemeente.code())));
	}

	private static boolean isOurs(GemeenteCode code, Draft draft, Setting setting) {
		return setting.world()
			.registrationsOf(setting.visitor().chat())
			.stream()
			.anyMatch(
					ours -> ours.driehoekOf().equals(Optional.of(code)) && ours.programme().equals(draft.programme()));
	}

}
