package nl.driehoek.conversation.talking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import nl.driehoek.conversation.Notes;
import nl.driehoek.conversation.Signal;
import nl.driehoek.conversation.Step;
import nl.driehoek.conversation.Steps;
import nl.driehoek.conversation.Visitor;
import nl.driehoek.conversation.Wish;
import nl.driehoek.conversation.chapter.Chapter;
import nl.driehoek.conversation.machine.Flow;
import nl.driehoek.conversation.scene.Scene;
import nl.driehoek.conversation.scene.Wished;

/**
 * The chapters of a talk, put together.
 */
final class Chapters {

	private static final String OWN_BUNDLE = "nl/driehoek/conversation/talking/messages";

	private final List<Chapter> all;

	private final Steps steps;

	private final Map<Step, Chapter> byStep = new HashMap<>();

	private final Map<Step, Scene> scenes = new HashMap<>();

	Chapters(List<Chapter> all) {
		this.all = List.copyOf(all);
		this.steps = new Steps(this.all.stream().flatMap(chapter -> chapter.steps().stream()).toList());
		this.all.forEach(chapter -> chapter.steps().forEach(step -> this.byStep.put(step, checked(step, chapter))));
		this.all.forEach(chapter -> this.scenes.putAll(chapter.scenes()));
		this.steps.all().forEach(this::scene);
	}

	private static Chapter checked(Step step, Chapter chapter) {
		if (!step.chapter().equals(chapter.name())) {
			throw new IllegalArgumentException("The chapter " + chapter.name() + " brings the step " + step.id());
		}
		return chapter;
	}

	List<Chapter> all() {
		return this.all;
	}

	Steps steps() {
		return this.steps;
	}

	Chapter of(Step step) {
		return Optional.ofNullable(this.byStep.get(step))
			.orElseThrow(() -> new IllegalArgumentException("No chapter has the step " + step.id()));
	}

	Scene scene(Step step) {
		return Optional.ofNullable(this.scenes.get(step))
			.orElseThrow(() -> new IllegalArgumentException("No scene for step " + step.id()));
	}

	/** The moves of each chapter, and those into and out of the interludes. */
	List<Consumer<Flow>> pages() {
		List<Consumer<Flow>> pages = new ArrayList<>();
		for (Chapter chapter : this.all) {
			pages.add(chapter::draw);
			chapter.interludeFrom().ifPresent(first -> pages.add(flow -> drawInterlude(chapter, first, flow)));
		}
		return pages;
	}

	private void drawInterlude(Chapter interlude, Step first, Flow flow) {
		for (Step step : interruptedBy(interlude)) {
			flow.from(step).onlyToMissing(first);
			flow.from(interlude.steps()).on(Signal.back(step)).onlyTo(step);
		}
	}

	/** The steps of other chapters at which an interlude may come in between. */
	List<Step> interruptedBy(Chapter interlude) {
		return this.steps.all()
			.stream()
			.filter(step -> of(step) != interlude && scene(step).mayBeInterrupted())
			.toList();
	}

	List<String> bundles() {
		return Stream.concat(Stream.of(OWN_BUNDLE), this.all.stream().flatMap(chapter -> chapter.bundles().stream()))
			.toList();
	}

	List<Class<? extends Wish>> wishes() {
		List<Class<? extends Wish>> wishes = new ArrayList<>();
		this.all.forEach(chapter -> wishes.addAll(chapter.wishes()));
		return wishes;
	}

	Optional<Wish> openWish(Notes notes, Visitor visitor) {
		return Wished.of(notes)
			.flatMap(note -> this.all.stream()
				.flatMap(chapter -> chapter.wish(note, notes, visitor).stream())
				.findFirst());
	}

}
