package nl.driehoek.conversation.talking;

import java.util.List;
import java.util.Optional;

import nl.driehoek.conversation.Input;
import nl.driehoek.conversation.MenuLine;
import nl.driehoek.conversation.Outcome;
import nl.driehoek.conversation.Phrasebook;
import nl.driehoek.conversation.Position;
import nl.driehoek.conversation.Steps;
import nl.driehoek.conversation.Talk;
import nl.driehoek.conversation.Turn;
import nl.driehoek.conversation.View;
import nl.driehoek.conversation.Visitor;
import nl.driehoek.conversation.Wish;
import nl.driehoek.conversation.Words;
import nl.driehoek.conversation.World;
import nl.driehoek.conversation.chapter.Chapter;
import nl.driehoek.conversation.machine.StepMachine;
import nl.driehoek.conversation.scene.Setting;
import nl.driehoek.conversation.scene.Wished;
import nl.driehoek.registrations.party.Language;

/**
 * A talk that is made of chapters.
 */
public final class ChapterTalk implements Talk {

	private final Chapters chapters;

	private final Phrasebook phrasebook;

	private final Stage stage;

	private final Commands commands;

	private final Presses presses;

	private final Answers answers;

	private ChapterTalk(Chapters chapters, StepMachine machine) {
		this.chapters = chapters;
		this.phrasebook = new Phrasebook(chapters.bundles().toArray(String[]::new));
		this.stage = new Stage(chapters, new Walk(chapters, machine));
		this.commands = new Commands(this.stage);
		this.presses = new Presses(this.stage, this.commands);
		this.answers = new Answers(this.stage, this.presses, this.commands, this.phrasebook);
	}

	/**
	 * A talk of these chapters, each with its own steps and command names.
	 * @throws IllegalArgumentException if two of them collide, or one is not complete
	 */
	public static ChapterTalk of(List<Chapter> all) {
		Chapters chapters = new Chapters(all);
		return of(chapters, StepMachine.of(chapters.pages()));
	}

	static ChapterTalk of(Chapters chapters, StepMachine machine) {
		return new ChapterTalk(chapters, machine);
	}

	@Override
	public Position beginning() {
		return Position.at(steps().first());
	}

	/**
	 * The machine that decides its moves.
	 */
	public StepMachine machine() {
		return this.stage.walk().machine();
	}

	public Steps steps() {
		return this.chapters.steps();
	}

	/**
	 * The commands in the order in which the menu shows them.
	 */
	public List<MenuLine> menu() {
		return this.commands.all().stream().map(command -> command.menuLine(this.phrasebook)).toList();
	}

	/**
	 * All its phrases.
	 */
	public Phrasebook phrasebook() {
		return this.phrasebook;
	}

	/**
	 * The types of all its wishes. Each needs a handler.
	 */
	public List<Class<? extends Wish>> wishes() {
		return this.chapters.wishes();
	}

	/**
	 * The types of all its views. Each needs a bean.
	 */
	public List<Class<? extends View>> views() {
		return this.chapters.views();
	}

	@Override
	public Turn hear(Position position, Input input, Visitor visitor, World world) {
		Moment moment = new Moment(position, visitor, world);
		return this.stage.expelled(moment).or(() -> this.stage.mended(moment)).orElseGet(() -> heard(moment, input));
	}

	private Turn heard(Moment moment, Input input) {
		if (input instanceof Input.Pressed pressed) {
			return this.presses.take(pressed, moment);
		}
		if (input instanceof Input.Commanded commanded) {
			return this.commands.take(commanded, moment);
		}
		if (input instanceof Input.Typed typed && typed.text().startsWith("/")) {
			return this.commands.unknown(moment);
		}
		if (input instanceof Input.Typed typed) {
			return this.answers.take(typed.text(), moment);
		}
		return this.stage.again(moment, List.of(Words.message("again.unreadable")));
	}

	@Override
	public Turn learn(Position position, Outcome outcome, Visitor visitor, World world) {
		Position told = position.moved(position.step(), Wished.fulfilled(position.notes()));
		Moment moment = new Moment(told, visitor, world);
		Turn turn = this.stage.follow(this.stage.scene(moment.step()).learnt(outcome, moment.setting()), moment);
		return new Turn(turn.position(), turn.answer().with(outcome.invitations()), turn.wish());
	}

	@Override
	public Optional<Turn> nudge(Position position, Visitor visitor, World world) {
		Moment moment = new Moment(position, visitor, world);
		return this.chapters.of(moment.step())
			.nudge(moment.step(), moment.setting())
			.map(answer -> Stage.beside(answer, moment));
	}

	@Override
	public Optional<Wish> openWish(Position position, Visitor visitor) {
		return this.chapters.openWish(position.notes(), visitor);
	}

	@Override
	public Language language(Position position, Visitor visitor) {
		return Setting.language(position.notes(), visitor);
	}

}
