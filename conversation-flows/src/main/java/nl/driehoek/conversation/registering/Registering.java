package nl.driehoek.conversation.registering;

import java.time.Period;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import nl.driehoek.conversation.Answer;
import nl.driehoek.conversation.Notes;
import nl.driehoek.conversation.Step;
import nl.driehoek.conversation.Visitor;
import nl.driehoek.conversation.Wish;
import nl.driehoek.conversation.Words;
import nl.driehoek.registrations.party.Role;
import nl.driehoek.conversation.scene.Reading;
import nl.driehoek.conversation.scene.Scene;
import nl.driehoek.conversation.scene.Setting;
import nl.driehoek.registrations.gemeente.Gemeenten;
import nl.driehoek.registrations.programme.Programme;

/**
 * How a driehoek registers: all that the talk as a whole needs to know of it.
 */
public final class Registering {

	private Registering() {
	}

	/**
	 * A scene for each of its steps.
	 */
	public static Map<Step, Scene> scenes(Gemeenten gemeenten) {
		Map<Step, Scene> scenes = new EnumMap<>(Step.class);
		scenes.put(Step.WELCOME, new WelcomeScene());
		scenes.put(Step.CHOOSING_REGION, new RegionScene());
		scenes.put(Step.CHOOSING_DATE, new DateScene());
		scenes.put(Step.NAMING_GEMEENTE, new GemeenteScene(gemeenten));
		scenes.put(Step.CHOOSING_ROLE, new RoleScene(gemeenten));
		scenes.put(Step.NAMING_ARRANGER, new PersonScene(Role.ARRANGER, gemeenten));
		scenes.put(Step.NAMING_BURGEMEESTER, new PersonScene(Role.BURGEMEESTER, gemeenten));
		scenes.put(Step.NAMING_GEMEENTESECRETARIS, new PersonScene(Role.GEMEENTESECRETARIS, gemeenten));
		scenes.put(Step.NAMING_GRIFFIER, new PersonScene(Role.GRIFFIER, gemeenten));
		scenes.put(Step.REVIEWING, new ReviewScene(gemeenten));
		scenes.put(Step.PROMISING, new PromiseScene());
		scenes.put(Step.SETTLING, new SettlingScene());
		scenes.put(Step.REGISTERED, new RegisteredScene(gemeenten));
		scenes.put(Step.PAUSED, new DraftWaitsScene("paused"));
		scenes.put(Step.RESUMING, new DraftWaitsScene("resuming"));
		scenes.put(Step.NOTHING_OPEN, new NothingOpenScene());
		scenes.put(Step.WORD_LEFT, new WordLeftScene());
		return scenes;
	}

	/**
	 * What {@code /start} leads to: the beginning, the draft, or an honest word.
	 */
	public static Reading.Understood begin(Setting setting) {
		return Beginning.of(setting);
	}

	/**
	 * Whether there is a draft that could be finished.
	 */
	public static boolean hasDraft(Notes notes) {
		return Draft.in(notes).isPresent();
	}

	/**
	 * The programme that is talked about: that of the draft, or else the first that is
	 * open, or else the newest.
	 */
	public static Optional<Programme> programme(Setting setting) {
		return Draft.in(setting.notes())
			.flatMap(draft -> Dates.of(draft.programme(), setting.world()))
			.or(() -> Dates.open(setting.world()).stream().findFirst())
			.map(Dates::programme)
			.or(() -> setting.world().programmes().stream().findFirst());
	}

	/**
	 * The programmes that may concern this chat: the one that is talked about, those it
	 * registered for and those that are open.
	 */
	public static List<Programme> programmes(Setting setting) {
		Stream<Dates> registered = setting.world()
			.registrationsOf(setting.visitor().chat())
			.stream()
			.flatMap(registration -> Dates.of(registration.programme(), setting.world()).stream());
		Stream<Dates> others = Stream.concat(registered, Dates.open(setting.world()).stream());
		return Stream.concat(programme(setting).stream(), others.map(Dates::programme)).distinct().toList();
	}

	/**
	 * The wish behind the note of one; empty if it is none of ours.
	 */
	public static Optional<Wish> wish(String note, Notes notes, Visitor visitor) {
		return RegistrationWishes.read(note, notes, visitor);
	}

	/**
	 * What must happen before anything else, because the programme changed behind the
	 * back of a draft; empty if all is well.
	 */
	public static Optional<Reading> mended(Step step, Setting setting) {
		return Mending.of(step, setting);
	}

	/**
	 * Whether there is a draft at that step that still makes sense to finish.
	 */
	public static boolean canBeFinished(Step step, Setting setting) {
		boolean waits = RegistrationFlow.asking().contains(step) || step == Step.PAUSED || step == Step.RESUMING;
		return waits && hasDraft(setting.notes()) && mended(step, setting).isEmpty()
				&& !Dates.open(setting.world()).isEmpty();
	}

	/**
	 * What this chat registered, with the calendar files.
	 */
	public static Answer mine(Setting setting, Gemeenten gemeenten) {
		return new Mine(gemeenten).of(setting);
	}

	/**
	 * How long something is kept, in words.
	 */
	public static Words period(Period period) {
		return Say.period(period);
	}

}
