package nl.driehoek.conversation.machine;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import nl.driehoek.conversation.Signal;
import nl.driehoek.conversation.Step;
import nl.driehoek.conversation.Word;
import org.junit.jupiter.api.Test;

import static nl.driehoek.conversation.Signal.back;
import static nl.driehoek.conversation.Signal.missing;
import static nl.driehoek.conversation.Signal.said;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class StepMachineTests {

	private final StepMachine machine = StepMachine.of(List.of(StepMachineTests::draw));

	private enum Room implements Step {

		HALL, KITCHEN, GARDEN, STREET, ATTIC;

		@Override
		public String chapter() {
			return "house";
		}

	}

	private enum Call implements Word {

		OUT

	}

	private static void draw(Flow flow) {
		flow.from(Room.HALL).toMissing(Room.KITCHEN);
		flow.from(Room.KITCHEN).toMissing(Room.GARDEN);
		flow.from(Room.KITCHEN, Room.GARDEN, Room.STREET).on(Call.OUT).onlyTo(Room.STREET);
	}

	@Test
	void followsTheFlow() {
		assertThat(this.machine.next(Room.HALL, missing(Room.KITCHEN))).isEqualTo(Room.KITCHEN);
		assertThat(this.machine.next(Room.KITCHEN, missing(Room.GARDEN))).isEqualTo(Room.GARDEN);
		assertThat(this.machine.next(Room.GARDEN, said(Call.OUT))).isEqualTo(Room.STREET);
	}

	@Test
	void walksBackWhereTheFlowSaysTo() {
		assertThat(this.machine.next(Room.GARDEN, back(Room.KITCHEN))).isEqualTo(Room.KITCHEN);
		assertThat(this.machine.next(Room.KITCHEN, back(Room.HALL))).isEqualTo(Room.HALL);
		assertThat(this.machine.returns(Room.KITCHEN, missing(Room.GARDEN))).isTrue();
	}

	@Test
	void neverWalksBackWhereTheFlowSaysOnlyTo() {
		assertThat(this.machine.knows(Room.STREET, back(Room.GARDEN))).isFalse();
		assertThat(this.machine.returns(Room.GARDEN, said(Call.OUT))).isFalse();
	}

	@Test
	void knowsWhereASignalChangesNothing() {
		assertThat(this.machine.stays(Room.STREET, said(Call.OUT))).isTrue();
		assertThat(this.machine.stays(Room.GARDEN, said(Call.OUT))).isFalse();
		assertThat(this.machine.stays(Room.ATTIC, said(Call.OUT))).isFalse();
	}

	@Test
	void refusesMovesThatAreNotInTheFlow() {
		assertThatNoMove(Room.HALL, missing(Room.GARDEN));
		assertThatNoMove(Room.ATTIC, missing(Room.KITCHEN));
		assertThat(this.machine.knows(Room.HALL, missing(Room.GARDEN))).isFalse();
	}

	@Test
	void leavesOutMovesToTheSameStep() {
		assertThatNoMove(Room.STREET, said(Call.OUT));
	}

	private void assertThatNoMove(Step step, Signal signal) {
		assertThatIllegalStateException().isThrownBy(() -> this.machine.next(step, signal))
			.withMessage("No move from " + step.id() + " on " + signal);
	}

	@Test
	void refusesTwoWaysForOneSignal() {
		assertThatIllegalArgumentException().isThrownBy(() -> StepMachine.of(List.of(StepMachineTests::draw, flow -> {
			flow.from(Room.HALL).on(missing(Room.KITCHEN)).to(Room.GARDEN);
		}))).withMessage("Two ways from house/HALL on Missing[step=KITCHEN]: to house/KITCHEN and to house/GARDEN");
	}

	@Test
	void acceptsTheSameLineTwice() {
		StepMachine twice = StepMachine.of(List.of(StepMachineTests::draw, StepMachineTests::draw));

		assertThat(twice.next(Room.HALL, missing(Room.KITCHEN))).isEqualTo(Room.KITCHEN);
	}

	@Test
	void asksSpringAtEachMoveAndRemembersNoAnswer() {
		SpringWatch watch = new SpringWatch();
		StepMachine watched = StepMachine.watched(List.of(StepMachineTests::draw), watch);
		watch.forget();

		watched.next(Room.HALL, missing(Room.KITCHEN));
		watched.next(Room.HALL, missing(Room.KITCHEN));

		assertThat(watch.moves()).containsExactly("HALL to KITCHEN", "HALL to KITCHEN");
	}

	@Test
	void asksAgainAfterASignalThatLedNowhere() {
		assertThatNoMove(Room.HALL, missing(Room.GARDEN));

		assertThat(this.machine.next(Room.HALL, missing(Room.KITCHEN))).isEqualTo(Room.KITCHEN);
	}

	@Test
	void makesOneMachineForQuestionsThatFollowEachOther() {
		List<Object> made = new ArrayList<>();
		StepMachine watched = StepMachine.watched(List.of(StepMachineTests::draw), made::add);
		made.clear();

		IntStream.range(0, 10).forEach(i -> watched.next(Room.HALL, missing(Room.KITCHEN)));

		assertThat(made).as("the start made it").isEmpty();
	}

	@Test
	void answersManyThreadsAtOnce() {
		List<Step> answers = IntStream.range(0, 200)
			.parallel()
			.mapToObj(i -> (i % 2 == 0) ? this.machine.next(Room.HALL, missing(Room.KITCHEN))
					: this.machine.next(Room.GARDEN, back(Room.KITCHEN)))
			.toList();

		assertThat(answers).containsOnly(Room.KITCHEN);
	}

}
