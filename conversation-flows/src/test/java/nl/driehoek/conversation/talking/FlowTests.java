package nl.driehoek.conversation.talking;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import nl.driehoek.conversation.Step;
import nl.driehoek.conversation.machine.Signal;
import nl.driehoek.conversation.machine.StepMachine;
import nl.driehoek.conversation.registering.RegistrationFlow;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What holds for the flow as a whole.
 */
class FlowTests {

	private static final StepMachine MACHINE = DriehoekTalk.machine();

	private static final Map<Step, Set<Step>> NEXT = next();

	private static Map<Step, Set<Step>> next() {
		Map<Step, Set<Step>> next = new EnumMap<>(Step.class);
		for (Step step : MACHINE.steps()) {
			next.put(step,
					Arrays.stream(Signal.values())
						.flatMap(signal -> MACHINE.next(step, signal).stream())
						.collect(Collectors.toSet()));
		}
		return next;
	}

	static List<Step> asking() {
		return RegistrationFlow.asking();
	}

	@ParameterizedTest
	@MethodSource("asking")
	void letsOneStopAndGoBackAtEveryQuestion(Step step) {
		assertThat(MACHINE.next(step, Signal.STOPPED)).contains(Step.PAUSED);
		assertThat(Arrays.stream(Signal.values()).filter(signal -> signal.name().startsWith("BACK_TO")))
			.anyMatch(signal -> MACHINE.next(step, signal).isPresent());
	}

	@ParameterizedTest
	@MethodSource("asking")
	void leadsFromEveryQuestionToASeat(Step step) {
		assertThat(reachableFrom(step)).contains(Step.REGISTERED);
	}

	@Test
	void reachesEveryStepFromTheBeginning() {
		assertThat(reachableFrom(Step.WELCOME)).isEqualTo(MACHINE.steps());
	}

	@ParameterizedTest
	@EnumSource
	void endsNowhere(Step step) {
		boolean isOfTheFlow = MACHINE.steps().contains(step);

		assertThat(reachableFrom(step).size() > 1).isEqualTo(isOfTheFlow);
	}

	@ParameterizedTest
	@EnumSource(names = { "REVIEWING", "PROMISING" })
	void confirmsOnlyWhatIsOnTheCard(Step step) {
		Set<Step> before = NEXT.keySet()
			.stream()
			.filter(from -> NEXT.getOrDefault(from, Set.of()).contains(step))
			.collect(Collectors.toSet());

		assertThat(before).doesNotContain(Step.WELCOME, Step.CHOOSING_REGION, Step.SETTLING);
	}

	private static Set<Step> reachableFrom(Step start) {
		Set<Step> seen = EnumSet.of(start);
		Deque<Step> open = new ArrayDeque<>(seen);
		while (!open.isEmpty()) {
			Step step = open.remove();
			NEXT.getOrDefault(step, Set.of()).stream().filter(seen::add).forEach(open::add);
		}
		return seen;
	}

}
