package nl.driehoek.conversation.talking;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import nl.driehoek.conversation.Input;
import nl.driehoek.conversation.Outcome;
import nl.driehoek.conversation.Phrasebook;
import nl.driehoek.conversation.Position;
import nl.driehoek.conversation.Step;
import nl.driehoek.conversation.Talk;
import nl.driehoek.conversation.Turn;
import nl.driehoek.conversation.Visitor;
import nl.driehoek.conversation.Wish;
import nl.driehoek.conversation.Words;
import nl.driehoek.conversation.World;
import nl.driehoek.conversation.announcing.Announcing;
import nl.driehoek.conversation.announcing.AnnouncingFlow;
import nl.driehoek.conversation.machine.StepMachine;
import nl.driehoek.conversation.registering.Registering;
import nl.driehoek.conversation.registering.RegistrationFlow;
import nl.driehoek.conversation.scene.Scene;
import nl.driehoek.conversation.scene.Setting;
import nl.driehoek.conversation.scene.Wished;
import nl.driehoek.registrations.gemeente.Gemeenten;
import nl.driehoek.registrations.party.Language;

/**
 * The talk of this programme: registering a driehoek, what staff announce, and questions
 * in between.
 */
public final class DriehoekTalk implements Talk {

	private final Stage stage;

	private final Wishes wishes = new Wishes();

	private final Interlude interlude;

	private final Commands commands;

	private final Presses presses;

	private DriehoekTalk(Gemeenten gemeenten) {
		Map<Step, Scene> scenes = new EnumMap<>(Registering.scenes(gemeenten));
		scenes.putAll(Announcing.scenes(new Phrasebook()));
		this.stage = new Stage(machine(), scenes, this.wishes);
		this.interlude = new Interlude(this.stage);
		this.commands = new Commands(this.stage, this.interlude, gemeenten);
		this.presses = new Presses(this.stage, this.commands);
	}

	/**
	 * A talk in which these gemeenten are known. Make it once: it can be used by many
	 * threads.
	 */
	public static Talk with(Gemeenten gemeenten) {
		return new DriehoekTalk(gemeenten);
	}

	static StepMachine machine() {
		return StepMachine
			.of(List.of(RegistrationFlow::draw, flow -> AnnouncingFlow.draw(flow, RegistrationFlow.waiting())));
	}

	@Override
	public Turn hear(Position position, Input input, Visitor visitor, World world) {
		Moment moment = new Moment(position, visitor, world);
		return this.interlude.ended(moment)
			.or(() -> Registering.mended(position.step(), moment.setting())
				.map(reading -> this.stage.follow(reading, moment)))
			.orElseGet(() -> heard(moment, input));
	}

	private Turn heard(Moment moment, Input input) {
		if (input instanceof Input.Pressed pressed) {
			return this.presses.take(pressed, moment);
		}
		if (input instanceof Input.Commanded commanded) {
			return this.commands.take(commanded.command(), moment);
		}
		if (input instanceof Input.Said said && said.text().startsWith("/")) {
			return this.commands.unknown(moment);
		}
		if (input instanceof Input.Said said) {
			return this.stage.follow(this.stage.scene(moment.step()).said(said.text(), moment.setting()), moment);
		}
		return this.stage.turn(moment, List.of(Words.message("again.unreadable")));
	}

	@Override
	public Turn learn(Position position, Outcome outcome, Visitor visitor, World world) {
		Position told = position.moved(position.step(), Wished.fulfilled(position.notes()));
		Moment moment = new Moment(told, visitor, world);
		Turn turn = this.stage.follow(this.stage.scene(moment.step()).learnt(outcome, moment.setting()), moment);
		return (outcome instanceof Outcome.Seated seated)
				? new Turn(turn.position(), turn.answer().with(List.of(seated.registration())), turn.wish()) : turn;
	}

	@Override
	public Optional<Turn> nudge(Position position, Visitor visitor, World world) {
		Moment moment = new Moment(position, visitor, world);
		return Registering.canBeFinished(position.step(), moment.setting())
				? Optional.of(this.stage.turn(moment, List.of(Words.message("nudge")))) : Optional.empty();
	}

	@Override
	public Optional<Wish> openWish(Position position, Visitor visitor) {
		return this.wishes.open(position, visitor);
	}

	@Override
	public Language language(Position position, Visitor visitor) {
		return Setting.language(position.notes(), visitor);
	}

}
