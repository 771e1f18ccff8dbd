package nl.driehoek.conversation.talking;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import nl.driehoek.conversation.Notes;
import nl.driehoek.conversation.Step;
import nl.driehoek.conversation.announcing.Announcing;
import nl.driehoek.conversation.machine.Signal;
import nl.driehoek.conversation.machine.StepMachine;

/**
 * The steps one came along, so that one can walk back; each at most once.
 *
 * @param steps the last one came from is the last
 */
record Trail(List<Step> steps) {

	private static final String KEY = "trail";

	private static final List<Step> ONLY_WHEN_COMPLETE = List.of(Step.REVIEWING, Step.PROMISING);

	static Trail in(Notes notes) {
		return new Trail(
				notes.get(KEY).stream().flatMap(text -> Stream.of(text.split(",", -1))).map(Step::valueOf).toList());
	}

	Notes notedIn(Notes notes) {
		return this.steps.isEmpty() ? notes.without(KEY)
				: notes.with(KEY, String.join(",", this.steps.stream().map(Step::name).toList()));
	}

	/** The move that leads back from a step, if the flow knows it. */
	Optional<Signal> back(Step from, StepMachine machine) {
		return last().flatMap(Signal::backTo).filter(signal -> machine.knows(from, signal));
	}

	Trail walkedBack() {
		return new Trail(this.steps.subList(0, Math.max(0, this.steps.size() - 1)));
	}

	/**
	 * The trail after a move; whoever comes somewhere again is there as the first time.
	 */
	Trail walked(Step from, Signal signal, Step to, StepMachine machine) {
		if (Announcing.has(from) != Announcing.has(to)) {
			return Announcing.has(to) ? plus(from) : before(to);
		}
		return walkedOn(from, signal, to, machine);
	}

	private Trail walkedOn(Step from, Signal signal, Step to, StepMachine machine) {
		List<Step> walked = new ArrayList<>(this.steps);
		if (!signal.isCorrection() && walked.contains(to)) {
			walked.subList(walked.indexOf(to), walked.size()).clear();
		}
		if (!ONLY_WHEN_COMPLETE.contains(to) && !signal.isCorrection() && !Announcing.has(to)) {
			walked.removeAll(ONLY_WHEN_COMPLETE);
		}
		if (machine.returns(from, signal)) {
			walked.remove(from);
			walked.add(from);
		}
		return new Trail(List.copyOf(walked));
	}

	private Trail plus(Step from) {
		return new Trail(Stream.concat(this.steps.stream(), Stream.of(from)).toList());
	}

	/** The trail as it was when something else came in between. */
	private Trail before(Step to) {
		return new Trail(this.steps.subList(0, Math.max(0, this.steps.lastIndexOf(to))));
	}

	private Optional<Step> last() {
		return this.steps.isEmpty() ? Optional.empty() : Optional.of(this.steps.get(this.steps.size() - 1));
	}

}
