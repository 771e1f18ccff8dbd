package nl.driehoek.conversation.registering;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import nl.driehoek.conversation.Answer;
import nl.driehoek.conversation.Button;
import nl.driehoek.conversation.Notes;
import nl.driehoek.conversation.Periods;
import nl.driehoek.conversation.Signal;
import nl.driehoek.conversation.Words;
import nl.driehoek.conversation.scene.Reading;
import nl.driehoek.conversation.scene.Scene;
import nl.driehoek.conversation.scene.Setting;
import nl.driehoek.registrations.gemeente.Gemeenten;
import nl.driehoek.registrations.programme.Meeting;
import nl.driehoek.registrations.programme.MeetingId;
import nl.driehoek.registrations.programme.Programme;
import nl.driehoek.registrations.programme.ProgrammeId;
import nl.driehoek.registrations.seat.Registration;
import nl.driehoek.registrations.seat.RegistrationId;

/**
 * Says what this is, what it costs, what will be asked and why.
 *
 * @param gemeenten all there are
 */
record WelcomeScene(Gemeenten gemeenten) implements Scene {

	private static final String GO = "go:";

	private static final String ABOUT = "about";

	@Override
	public Answer ask(Setting setting) {
		List<Dates> open = Dates.open(setting.world());
		if (open.isEmpty()) {
			return Answer.of(Words.message("welcome.nothing-open")).withRow(Button.of("start", "button.start"));
		}
		List<Dates> offered = offered(open, setting);
		Programme programme = offered.get(0).programme();
		List<Words> said = new ArrayList<>(List.of(welcome(offered, setting), Words.message("welcome.who"),
				Words.message("welcome.asked", Periods.words(programme.keepAfter())),
				Words.message("welcome.contact", Words.verbatim(programme.organiser().address().value()))));
		if (Quota.isUsedUp(setting)) {
			said.add(Words.message("welcome.enough", new Words.Count(Registration.MOST_OF_ONE_CONTACT)));
			return Answer.of(said).withRow(Button.of("/mijn", "button.mine"), Button.of(ABOUT, "button.about"));
		}
		return Answer.of(said).withRowsOf(1, begin(offered)).withRow(Button.of(ABOUT, "button.about"));
	}

	@Override
	public Answer again(Setting setting) {
		Answer full = ask(setting);
		return full.paragraphs().size() == 1 ? full
				: new Answer(List.of(Words.message("welcome.again")), full.rows(), List.of(), Optional.empty());
	}

	/** The programme of the link, or else all that are open. */
	private static List<Dates> offered(List<Dates> open, Setting setting) {
		Optional<Programme> linked = new Linked(setting.notes()).dates(setting.world()).map(Dates::programme);
		List<Dates> only = open.stream().filter(dates -> linked.equals(Optional.of(dates.programme()))).toList();
		return only.isEmpty() ? open : only;
	}

	private static Words welcome(List<Dates> offered, Setting setting) {
		Optional<Meeting> linked = new Linked(setting.notes()).meeting(setting.world());
		if (linked.isPresent()) {
			boolean free = offered.stream().anyMatch(dates -> isFree(dates, setting));
			return free ? Words.message("welcome.linked", Say.plain(linked.get()), Say.region(linked.get()))
					: Words.message("welcome.linked.closed");
		}
		return (offered.size() == 1) ? Words.message("welcome.one", Words.verbatim(offered.get(0).programme().title()))
				: Words.message("welcome.several");
	}

	private static boolean isFree(Dates dates, Setting setting) {
		return new Linked(setting.notes()).free(dates.programme().id(), setting.world()).isPresent();
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

	@Override
	public Optional<Reading> yes(Setting setting) {
		List<Dates> offered = offered(Dates.open(setting.world()), setting);
		return (offered.size() == 1) ? Optional.of(pressed(GO + offered.get(0).programme().id(), setting))
				: Optional.empty();
	}

	@Override
	public Reading said(String text, Setting setting) {
		FirstWords words = FirstWords.of(text, this.gemeenten);
		List<Dates> open = offered(Dates.open(setting.world()), setting);
		Optional<Dates> meant = (open.size() == 1) ? Optional.of(open.get(0))
				: open.stream().filter(dates -> words.meeting(dates).isPresent()).findFirst();
		return meant.filter(dates -> !words.isEmpty() && !Quota.isUsedUp(setting))
			.map(dates -> filledIn(words, dates, setting))
			.orElseGet(() -> Scene.super.said(text, setting));
	}

	private static Reading filledIn(FirstWords words, Dates dates, Setting setting) {
		Draft filled = words.filledIn(draft(dates.programme().id(), setting), dates);
		return Next.after(filled, setting).after(words.said(filled, dates));
	}

	private static Reading begin(ProgrammeId programme, Setting setting) {
		if (Dates.open(setting.world()).isEmpty()) {
			return Reading.understood(Signal.said(RegisteringWord.NOTHING_LEFT), setting.notes());
		}
		boolean linked = new Linked(setting.notes()).free(programme, setting.world()).isPresent();
		Draft draft = draft(programme, setting);
		return linked ? Next.after(draft, setting)
				: Reading.understood(Signal.missing(Asked.first(draft, setting)), draft.notes());
	}

	private static Draft draft(ProgrammeId programme, Setting setting) {
		Optional<MeetingId> linked = new Linked(setting.notes()).free(programme, setting.world());
		Notes notes = Linked.forgotten(setting.notes());
		Draft draft = Draft.in(notes)
			.map(earlier -> earlier.forProgramme(programme))
			.orElseGet(() -> Draft.begun(notes, RegistrationId.mint(), programme));
		return linked.map(draft::at).orElse(draft);
	}

}
