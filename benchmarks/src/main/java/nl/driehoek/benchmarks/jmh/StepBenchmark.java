package nl.driehoek.benchmarks.jmh;

import java.util.concurrent.TimeUnit;

import nl.driehoek.conversation.Signal;
import nl.driehoek.conversation.Step;
import nl.driehoek.conversation.machine.StepMachine;
import nl.driehoek.conversation.registering.RegisteringStep;
import nl.driehoek.conversation.talking.DriehoekTalk;
import nl.driehoek.registrations.gemeente.Gemeenten;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Time to decide one move: Spring Statemachine says which step follows.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class StepBenchmark {

	private final StepMachine machine = DriehoekTalk.with(Gemeenten.dutch()).machine();

	private final Signal gemeenteMissing = Signal.missing(RegisteringStep.NAMING_GEMEENTE);

	@Benchmark
	public Step move() {
		return this.machine.next(RegisteringStep.CHOOSING_DATE, this.gemeenteMissing);
	}

}
