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
import nl.driehoek.conversation.View;
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
		this.all.stream().filter(this::cannotBeReached).findFirst().ifPresent(Chapters::refuse);
	}

	private boolean cannotBeReached(Chapter chapter) {
		return !chapter.steps().isEmpty() && !chapter.steps().contains(this.steps.first())
				&& chapter.entries().isEmpty();
	}

	private static void refuse(Chapter chapter) {
		throw new IllegalArgumentException("No entry leads into the chapter " + chapter.name());
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

	/** The moves of each chapter, and those into it from others. */
	List<Consumer<Flow>> pages() {
		List<Consumer<Flow>> pages = new ArrayList<>();
		for (Chapter chapter : this.all) {
			pages.add(chapter::draw);
			pages.add(flow -> drawEntries(chapter, flow));
		}
		return pages;
	}

	private void drawEntries(Chapter chapter, Flow flow) {
		for (Step step : leadingInto(chapter)) {
			flow.from(step).onlyToMissing(chapter.entries().toArray(Step[]::new));
			if (chapter.isInterlude()) {
				flow.from(chapter.steps()).on(Signal.back(step)).onlyTo(step);
			}
		}
	}

	/** The steps of other chapters from which a chapter may be entered. */
	private List<Step> leadingInto(Chapter chapter) {
		return this.steps.all()
			.stream()
			.filter(step -> of(step) != chapter && scene(step).mayBeInterrupted() && !isAlwaysAbove(step, chapter))
			.toList();
	}

	/** Whether a step is of an interlude that nothing but this chapter can be below. */
	private boolean isAlwaysAbove(Step step, Chapter chapter) {
		return of(step).isInterlude() && !chapter.isInterlude() && this.all.stream()
			.allMatch(other -> other == chapter || other.isInterlude() || other.steps().isEmpty());
	}

	List<String> bundles() {
		return Stream.concat(Stream.of(OWN_BUNDLE), this.all.stream().flatMap(chapter -> chapter.bundles().stream()))
			.toList();
	}

	List<Class<? extends View>> views() {
		List<Class<? extends View>> views = new ArrayList<>();
		this.all.forEach(chapter -> views.addAll(chapter.views()));
		return views;
	}

	List<Class<? extends Wish>> wishes() {
		List<Class<? extends Wish>> wishes = new ArrayList<>();
		this.all.forEach(chapter -> wishes.addAll(chapter.wishes()));
		return wishes;
	}

	Optional<Wish> openWish(Notes notes, Visitor visitor) {
		return Wished.of(notes).map(note -> wish(note, notes, visitor));
	}

	private Wish wish(String note, Notes notes, Visitor visitor) {
		return this.all.stream()
			.filter(chapter -> note.startsWith(chapter.name() + "/"))
			.flatMap(chapter -> chapter.wish(note.substring(chapter.name().length() + 1), notes, visitor).stream())
			.findFirst()
			.orElseThrow(() -> new IllegalStateException("No chapter reads the wish " + note));
	}

}
