package nl.driehoek.conversation.machine;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import nl.driehoek.conversation.Step;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class StepMachineTests {

	private final StepMachine machine = StepMachine.of(List.of(StepMachineTests::draw));

	private static void draw(Flow flow) {
		flow.from(Step.WELCOME).on(Signal.REGION_NEXT).to(Step.CHOOSING_REGION);
		flow.from(Step.CHOOSING_REGION).on(Signal.DATE_NEXT).to(Step.CHOOSING_DATE);
		flow.fromEach(Step.CHOOSING_REGION, Step.CHOOSING_DATE, Step.PAUSED).on(Signal.STOPPED).onlyTo(Step.PAUSED);
	}

	@Test
	void followsTheFlow() {
		assertThat(this.machine.next(Step.WELCOME, Signal.REGION_NEXT)).contains(Step.CHOOSING_REGION);
		assertThat(this.machine.next(Step.CHOOSING_REGION, Signal.DATE_NEXT)).contains(Step.CHOOSING_DATE);
	}

	@Test
	void walksBackWhereTheFlowSaysTo() {
		assertThat(this.machine.next(Step.CHOOSING_DATE, Signal.BACK_TO_REGION)).contains(Step.CHOOSING_REGION);
		assertThat(this.machine.next(Step.CHOOSING_REGION, Signal.BACK_TO_WELCOME)).contains(Step.WELCOME);
	}

	@Test
	void neverWalksBackWhereTheFlowSaysOnlyTo() {
		assertThat(this.machine.next(Step.PAUSED, Signal.BACK_TO_DATE)).isEmpty();
	}

	@Test
	void staysWhereNoMoveIsKnown() {
		assertThat(this.machine.next(Step.WELCOME, Signal.DATE_NEXT)).isEmpty();
		assertThat(this.machine.knows(Step.WELCOME, Signal.DATE_NEXT)).isFalse();
	}

	@Test
	void leadsNowhereFromStepsItDoesNotHave() {
		assertThat(this.machine.next(Step.REGISTERED, Signal.REGION_NEXT)).isEmpty();
	}

	@Test
	void leavesOutMovesToTheSameStep() {
		assertThat(this.machine.next(Step.PAUSED, Signal.STOPPED)).isEmpty();
	}

	@Test
	void refusesTwoWaysForOneSignal() {
		assertThatIllegalArgumentException().isThrownBy(() -> StepMachine.of(List.of(StepMachineTests::draw, flow -> {
			flow.from(Step.WELCOME).on(Signal.REGION_NEXT).to(Step.CHOOSING_DATE);
		}))).withMessage("Two ways from WELCOME on REGION_NEXT: to CHOOSING_REGION and to CHOOSING_DATE");
	}

	@Test
	void acceptsTheSameLineTwice() {
		StepMachine twice = StepMachine.of(List.of(StepMachineTests::draw, StepMachineTests::draw));

		assertThat(twice.next(Step.WELCOME, Signal.REGION_NEXT)).contains(Step.CHOOSING_REGION);
	}

	@Test
	void remembersWhatAFreshMachineSays() {
		for (Step step : Step.values()) {
			for (Signal signal : Signal.values()) {
				assertThat(this.machine.next(step, signal)).as(step + " on " + signal)
					.isEqualTo(this.machine.ask(step, signal));
			}
		}
	}

	@Test
	void answersManyThreadsAtOnce() {
		List<Optional<Step>> answers = IntStream.range(0, 200)
			.parallel()
			.mapToObj(i -> (i % 2 == 0) ? this.machine.next(Step.WELCOME, Signal.REGION_NEXT)
					: this.machine.next(Step.CHOOSING_DATE, Signal.BACK_TO_REGION))
			.toList();

		assertThat(answers).containsOnly(Optional.of(Step.CHOOSING_REGION));
	}

}
