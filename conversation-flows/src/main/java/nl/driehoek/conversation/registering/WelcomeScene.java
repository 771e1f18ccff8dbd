package nl.driehoek.conversation.registering;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import nl.driehoek.conversation.Answer;
import nl.driehoek.conversation.Button;
import nl.driehoek.conversation.Periods;
import nl.driehoek.conversation.Signal;
import nl.driehoek.conversation.Words;
import nl.driehoek.conversation.scene.Reading;
import nl.driehoek.conversation.scene.Scene;
import nl.driehoek.conversation.scene.Setting;
import nl.driehoek.registrations.programme.Programme;
import nl.driehoek.registrations.programme.ProgrammeId;
import nl.driehoek.registrations.seat.Registration;
import nl.driehoek.registrations.seat.RegistrationId;

/**
 * Says what this is, what it costs, what will be asked and why.
 */
final class WelcomeScene implements Scene {

	private static final String GO = "go:";

	private static final String ABOUT = "about";

	@Override
	public Answer ask(Setting setting) {
		List<Dates> open = Dates.open(setting.world());
		if (open.isEmpty()) {
			return Answer.of(Words.message("welcome.nothing-open")).withRow(Button.of("start", "button.start"));
		}
		Programme programme = open.get(0).programme();
		List<Words> said = new ArrayList<>(List.of(welcome(open), Words.message("welcome.who"),
				Words.message("welcome.asked", Periods.words(programme.keepAfter())),
				Words.message("welcome.contact", Words.verbatim(programme.organiser().address().value()))));
		if (Quota.isUsedUp(setting)) {
			said.add(Words.message("welcome.enough", new Words.Count(Registration.MOST_OF_ONE_CONTACT)));
			return Answer.of(said).withRow(Button.of("/mijn", "button.mine"), Button.of(ABOUT, "button.about"));
		}
		return Answer.of(said).withRowsOf(1, begin(open)).withRow(Button.of(ABOUT, "button.about"));
	}

	private static Words welcome(List<Dates> open) {
		return (open.size() == 1) ? Words.message("welcome.one", Words.verbatim(open.get(0).programme().title()))
				: Words.message("welcome.several");
	}

	private static List<Button> begin(List<Dates> open) {
		if (open.size() == 1) {
			return List.of(Button.of(GO + open.get(0).programme().id(), "button.register"));
		}
		return open.stream().map(Dates::programme).map(WelcomeScene::begin).toList();
	}

	private static Button begin(Programme programme) {
		return new Button(Say.quote(programme.title()), GO + programme.id());
	}

	@Override
	public Reading pressed(String choice, Setting setting) {
		if (choice.equals("start")) {
			return Reading.understood(Signal.said(RegisteringWord.NOTHING_LEFT), setting.notes());
		}
		if (choice.equals(ABOUT)) {
			return new Reading.Explained(RegisteringTopics.about(setting));
		}
		if (!choice.startsWith(GO)) {
			return Reading.notUnderstood("again.button");
		}
		ProgrammeId programme = new ProgrammeId(choice.substring(GO.length()));
		if (Dates.of(programme, setting.world()).isEmpty()) {
			return Reading.notUnderstood("again.button");
		}
		return begin(programme, setting);
	}

	private static Reading begin(ProgrammeId programme, Setting setting) {
		if (Dates.open(setting.world()).isEmpty()) {
			return Reading.understood(Signal.said(RegisteringWord.NOTHING_LEFT), setting.notes());
		}
		Optional<Draft> earlier = Draft.in(setting.notes()).map(draft -> draft.forProgramme(programme));
		Draft draft = earlier.orElseGet(() -> Draft.begun(setting.notes(), RegistrationId.mint(), programme));
		return Reading.understood(Signal.missing(Asked.first(draft, setting)), draft.notes());
	}

}
