package nl.driehoek.benchmarks.jmh;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

import nl.driehoek.conversation.Step;
import nl.driehoek.conversation.machine.Signal;
import nl.driehoek.conversation.machine.StepMachine;
import nl.driehoek.conversation.registering.RegistrationFlow;

/**
 * Time to decide the next step: with a new machine, and from the cache afterwards.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class StepBenchmark {

	private final StepMachine machine = StepMachine.of(List.of(RegistrationFlow::draw));

	@Benchmark
	public Optional<Step> fresh() {
		return this.machine.ask(Step.CHOOSING_DATE, Signal.GEMEENTE_NEXT);
	}

	@Benchmark
	public Optional<Step> remembered() {
		return this.machine.next(Step.CHOOSING_DATE, Signal.GEMEENTE_NEXT);
	}

}
