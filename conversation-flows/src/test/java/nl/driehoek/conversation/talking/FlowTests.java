package nl.driehoek.conversation.talking;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import nl.driehoek.conversation.Signal;
import nl.driehoek.conversation.Step;
import nl.driehoek.conversation.machine.StepMachine;
import nl.driehoek.conversation.registering.RegisteringStep;
import nl.driehoek.registrations.gemeente.Gemeenten;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What holds for the flow as a whole.
 */
class FlowTests {

	private static final Chapters CHAPTERS = new Chapters(DriehoekTalk.chapters(Gemeenten.dutch()));

	private static final StepMachine MACHINE = StepMachine.of(CHAPTERS.pages());

	private static final Map<Step, Set<Step>> NEXT = next();

	private static Map<Step, Set<Step>> next() {
		Map<Step, Set<Step>> next = new HashMap<>();
		for (Step step : CHAPTERS.steps().all()) {
			next.put(step,
					MACHINE.signals(step)
						.stream()
						.map(signal -> MACHINE.next(step, signal))
						.collect(Collectors.toSet()));
		}
		return next;
	}

	static List<Step> all() {
		return CHAPTERS.steps().all();
	}

	static Set<RegisteringStep> fillingIn() {
		return EnumSet.range(RegisteringStep.CHOOSING_REGION, RegisteringStep.PROMISING);
	}

	@ParameterizedTest
	@MethodSource("fillingIn")
	void letsOneStopAndGoBackAtEveryQuestion(Step step) {
		assertThat(NEXT.get(step)).contains(RegisteringStep.PAUSED);
		assertThat(MACHINE.signals(step)).anyMatch(Signal.Back.class::isInstance);
	}

	@ParameterizedTest
	@MethodSource("fillingIn")
	void leadsFromEveryQuestionToASeat(Step step) {
		assertThat(reachableFrom(step)).contains(RegisteringStep.REGISTERED);
	}

	@Test
	void reachesEveryStepFromTheBeginning() {
		assertThat(reachableFrom(CHAPTERS.steps().first())).containsExactlyInAnyOrderElementsOf(all());
	}

	@ParameterizedTest
	@MethodSource("all")
	void endsNowhere(Step step) {
		assertThat(reachableFrom(step)).hasSizeGreaterThan(1);
	}

	@ParameterizedTest
	@EnumSource(names = { "REVIEWING", "PROMISING" })
	void confirmsOnlyWhatIsOnTheCard(RegisteringStep step) {
		Set<Step> before = NEXT.keySet()
			.stream()
			.filter(from -> NEXT.getOrDefault(from, Set.of()).contains(step))
			.collect(Collectors.toSet());

		assertThat(before).doesNotContain(RegisteringStep.WELCOME, RegisteringStep.CHOOSING_REGION,
				RegisteringStep.SETTLING);
	}

	private static Set<Step> reachableFrom(Step start) {
		Set<Step> seen = new HashSet<>(Set.of(start));
		Deque<Step> open = new ArrayDeque<>(seen);
		while (!open.isEmpty()) {
			Step step = open.remove();
			NEXT.getOrDefault(step, Set.of()).stream().filter(seen::add).forEach(open::add);
		}
		return seen;
	}

}
