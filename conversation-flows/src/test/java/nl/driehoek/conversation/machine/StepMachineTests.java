package nl.driehoek.conversation.machine;

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

	private enum Place implements Step {

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
		flow.from(Place.HALL).toMissing(Place.KITCHEN);
		flow.from(Place.KITCHEN).toMissing(Place.GARDEN);
		flow.from(Place.KITCHEN, Place.GARDEN, Place.STREET).on(Call.OUT).onlyTo(Place.STREET);
	}

	@Test
	void followsTheFlow() {
		assertThat(this.machine.next(Place.HALL, missing(Place.KITCHEN))).isEqualTo(Place.KITCHEN);
		assertThat(this.machine.next(Place.KITCHEN, missing(Place.GARDEN))).isEqualTo(Place.GARDEN);
		assertThat(this.machine.next(Place.GARDEN, said(Call.OUT))).isEqualTo(Place.STREET);
	}

	@Test
	void walksBackWhereTheFlowSaysTo() {
		assertThat(this.machine.next(Place.GARDEN, back(Place.KITCHEN))).isEqualTo(Place.KITCHEN);
		assertThat(this.machine.next(Place.KITCHEN, back(Place.HALL))).isEqualTo(Place.HALL);
		assertThat(this.machine.returns(Place.KITCHEN, missing(Place.GARDEN))).isTrue();
	}

	@Test
	void neverWalksBackWhereTheFlowSaysOnlyTo() {
		assertThat(this.machine.knows(Place.STREET, back(Place.GARDEN))).isFalse();
		assertThat(this.machine.returns(Place.GARDEN, said(Call.OUT))).isFalse();
	}

	@Test
	void refusesMovesThatAreNotInTheFlow() {
		assertThatNoMove(Place.HALL, missing(Place.GARDEN));
		assertThatNoMove(Place.ATTIC, missing(Place.KITCHEN));
		assertThat(this.machine.knows(Place.HALL, missing(Place.GARDEN))).isFalse();
	}

	@Test
	void leavesOutMovesToTheSameStep() {
		assertThatNoMove(Place.STREET, said(Call.OUT));
	}

	private void assertThatNoMove(Step step, Signal signal) {
		assertThatIllegalStateException().isThrownBy(() -> this.machine.next(step, signal))
			.withMessage("No move from " + step.id() + " on " + signal);
	}

	@Test
	void refusesTwoWaysForOneSignal() {
		assertThatIllegalArgumentException().isThrownBy(() -> StepMachine.of(List.of(StepMachineTests::draw, flow -> {
			flow.from(Place.HALL).on(missing(Place.KITCHEN)).to(Place.GARDEN);
		}))).withMessage("Two ways from house/HALL on Missing[step=KITCHEN]: to house/KITCHEN and to house/GARDEN");
	}

	@Test
	void acceptsTheSameLineTwice() {
		StepMachine twice = StepMachine.of(List.of(StepMachineTests::draw, StepMachineTests::draw));

		assertThat(twice.next(Place.HALL, missing(Place.KITCHEN))).isEqualTo(Place.KITCHEN);
	}

	@Test
	void asksSpringAtEachMoveAndRemembersNoAnswer() {
		SpringWatch watch = new SpringWatch();
		StepMachine watched = StepMachine.watched(List.of(StepMachineTests::draw), watch);
		watch.forget();

		watched.next(Place.HALL, missing(Place.KITCHEN));
		watched.next(Place.HALL, missing(Place.KITCHEN));

		assertThat(watch.moves()).containsExactly("HALL to KITCHEN", "HALL to KITCHEN");
	}

	@Test
	void answersManyThreadsAtOnce() {
		List<Step> answers = IntStream.range(0, 200)
			.parallel()
			.mapToObj(i -> (i % 2 == 0) ? this.machine.next(Place.HALL, missing(Place.KITCHEN))
					: this.machine.next(Place.GARDEN, back(Place.KITCHEN)))
			.toList();

		assertThat(answers).containsOnly(Place.KITCHEN);
	}

}
