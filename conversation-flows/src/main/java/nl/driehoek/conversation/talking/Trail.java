package nl.driehoek.conversation.talking;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import nl.driehoek.conversation.Notes;
import nl.driehoek.conversation.Signal;
import nl.driehoek.conversation.Step;
import nl.driehoek.conversation.Steps;

/**
 * The steps that lie behind the present one, the latest last: a stack of chapters. Steps
 * of the present chapter lie on top, each at most once; below lies the step that the
 * chapter interrupted, and what lay behind that one.
 *
 * @param steps the steps
 */
record Trail(List<Step> steps) {

	static final Trail EMPTY = new Trail(List.of());

	private static final String KEY = "trail";

	static Trail in(Notes notes, Steps known) {
		return new Trail(
				notes.get(KEY).stream().flatMap(text -> Stream.of(text.split(",", -1))).map(known::stored).toList());
	}

	Notes notedIn(Notes notes) {
		return this.steps.isEmpty() ? notes.without(KEY)
				: notes.with(KEY, String.join(",", this.steps.stream().map(Step::id).toList()));
	}

	/** The step before the present one, perhaps of another chapter. */
	Optional<Step> last() {
		return this.steps.isEmpty() ? Optional.empty() : Optional.of(this.steps.get(this.steps.size() - 1));
	}

	Trail withoutLast() {
		return new Trail(this.steps.subList(0, Math.max(0, this.steps.size() - 1)));
	}

	/** The step that the chapter of this step interrupted. */
	Optional<Step> interruptedBy(Step present) {
		return below(present).last();
	}

	/** Whether a chapter waits for the present one to be left. */
	boolean isInterrupted(String chapter, Step present) {
		return below(present).steps().stream().anyMatch(step -> step.chapter().equals(chapter));
	}

	/** The trail as it is when the chapter of this step is left. */
	Trail leaving(Step present) {
		return below(present).withoutLast();
	}

	/** The trail when another chapter comes in between. */
	Trail interruptedAt(Step from) {
		return new Trail(Stream.concat(this.steps.stream(), Stream.of(from)).toList());
	}

	/**
	 * The trail after a move within a chapter. Reaching a step again forgets all that
	 * came after it.
	 * @param returns whether this move can be walked back
	 * @param showsAllAnswers which steps are forgotten unless something is corrected
	 */
	Trail walked(Step from, Signal signal, Step to, boolean returns, Predicate<Step> showsAllAnswers) {
		List<Step> walked = new ArrayList<>(above(from));
		boolean correction = signal instanceof Signal.Wrong;
		if (!correction && walked.contains(to)) {
			walked.subList(walked.indexOf(to), walked.size()).clear();
		}
		if (!correction && !showsAllAnswers.test(to)) {
			walked.removeIf(showsAllAnswers);
		}
		if (returns) {
			walked.remove(from);
			walked.add(from);
		}
		return new Trail(Stream.concat(below(from).steps().stream(), walked.stream()).toList());
	}

	private List<Step> above(Step present) {
		return this.steps.subList(below(present).steps().size(), this.steps.size());
	}

	private Trail below(Step present) {
		int border = this.steps.size();
		while (border > 0 && this.steps.get(border - 1).chapter().equals(present.chapter())) {
			border--;
		}
		return new Trail(this.steps.subList(0, border));
	}

}
