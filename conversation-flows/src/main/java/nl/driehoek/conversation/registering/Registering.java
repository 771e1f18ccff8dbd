package nl.driehoek.conversation.registering;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import nl.driehoek.conversation.Answer;
import nl.driehoek.conversation.Button;
import nl.driehoek.conversation.Notes;
import nl.driehoek.conversation.Signal;
import nl.driehoek.conversation.Step;
import nl.driehoek.conversation.View;
import nl.driehoek.conversation.Visitor;
import nl.driehoek.conversation.Wish;
import nl.driehoek.conversation.Words;
import nl.driehoek.conversation.chapter.Chapter;
import nl.driehoek.conversation.chapter.Command;
import nl.driehoek.conversation.chapter.Topics;
import nl.driehoek.conversation.machine.Flow;
import nl.driehoek.conversation.scene.Reading;
import nl.driehoek.conversation.scene.Scene;
import nl.driehoek.conversation.scene.Setting;
import nl.driehoek.registrations.gemeente.Gemeenten;

/**
 * The chapter in which a driehoek registers.
 */
public final class Registering implements Chapter {

	private final Gemeenten gemeenten;

	/**
	 * The chapter.
	 * @param gemeenten all there are
	 */
	public Registering(Gemeenten gemeenten) {
		this.gemeenten = gemeenten;
	}

	@Override
	public String name() {
		return RegisteringStep.CHAPTER;
	}

	@Override
	public List<String> bundles() {
		return List.of("nl/driehoek/conversation/registering/messages", "nl/driehoek/conversation/reading/messages");
	}

	@Override
	public List<RegisteringStep> steps() {
		return List.of(RegisteringStep.values());
	}

	@Override
	public void draw(Flow flow) {
		RegisteringFlow.draw(flow);
	}

	@Override
	public Map<RegisteringStep, Scene> scenes() {
		return RegisteringScenes.of(this.gemeenten);
	}

	@Override
	public List<Command> commands() {
		Mine mine = new Mine(this.gemeenten);
		return List.of(Command.forEveryone("start", new StartCommand()),
				Command.forEveryone("mijn", (step, setting) -> new Reading.Aside(mine.of(setting))).alsoCalled("mine"));
	}

	@Override
	public List<RegisteringStep> entries() {
		return Beginning.ENTRIES;
	}

	@Override
	public List<Class<? extends Wish>> wishes() {
		return List.of(RegistrationWish.Register.class, RegistrationWish.LeaveWord.class,
				RegistrationWish.TakeWordBack.class, RegistrationWish.ReportSecondTry.class);
	}

	@Override
	public List<Class<? extends View>> views() {
		return List.of(LeftWords.class);
	}

	@Override
	public Optional<Wish> wish(String note, Notes notes, Visitor visitor) {
		return RegistrationWishes.read(note, notes, visitor);
	}

	@Override
	public Optional<Reading> mend(Step step, Setting setting) {
		return Mending.of(step, setting);
	}

	@Override
	public Optional<Answer> nudge(Step step, Setting setting) {
		return Draft.in(setting.notes())
			.filter(draft -> isUnfinished(step) && draft.takenGemeente().isEmpty())
			.filter(draft -> mend(step, setting).isEmpty() && !Dates.open(setting.world()).isEmpty())
			.map(draft -> Answer.of(Words.message("nudge", DraftWords.of(draft, setting, this.gemeenten)))
				.withRow(Button.of("card", "button.go-on"), Button.of("/cancel", "button.throw")));
	}

	private static boolean isUnfinished(Step step) {
		return RegisteringFlow.FILLING_IN.contains(step) || RegisteringFlow.WAITING.contains(step);
	}

	@Override
	public Reading cancel(Step step, Setting setting) {
		return isUnfinished(step) ? Reading.understood(Signal.said(RegisteringWord.CANCELLED), setting.notes())
				: Reading.notUnderstood("cancel.nothing");
	}

	@Override
	public Reading stop(Step step, Setting setting) {
		return canBeStopped(step) ? Reading.understood(Signal.said(RegisteringWord.STOPPED), setting.notes())
				: Reading.notUnderstood("stop.nothing");
	}

	private static boolean canBeStopped(Step step) {
		return isUnfinished(step) && step != RegisteringStep.PAUSED;
	}

	@Override
	public List<Button> buttonsBelow(Step step) {
		return canBeStopped(step) ? List.of(Button.of("/stop", "button.stop")) : List.of();
	}

	/**
	 * The programmes that a conversation is about.
	 */
	public Topics topics() {
		return new RegisteringTopics();
	}

}
