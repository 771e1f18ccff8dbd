package nl.driehoek.conversation.chapter;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import nl.driehoek.conversation.Answer;
import nl.driehoek.conversation.Button;
import nl.driehoek.conversation.Notes;
import nl.driehoek.conversation.Step;
import nl.driehoek.conversation.View;
import nl.driehoek.conversation.Visitor;
import nl.driehoek.conversation.Who;
import nl.driehoek.conversation.Wish;
import nl.driehoek.conversation.machine.Flow;
import nl.driehoek.conversation.scene.Reading;
import nl.driehoek.conversation.scene.Scene;
import nl.driehoek.conversation.scene.Setting;

/**
 * One dialog with all that belongs to it. It knows no other chapter.
 */
public interface Chapter {

	/**
	 * The name that its steps carry too.
	 */
	String name();

	/**
	 * The bundles of its phrases, such as
	 * {@code nl/driehoek/conversation/registering/messages}.
	 */
	List<String> bundles();

	default List<? extends Step> steps() {
		return List.of();
	}

	/**
	 * Writes its moves down.
	 */
	default void draw(Flow flow) {
	}

	/**
	 * A scene for each of its steps.
	 */
	default Map<? extends Step, Scene> scenes() {
		return Map.of();
	}

	default List<Command> commands() {
		return List.of();
	}

	/**
	 * The types of its wishes. Each needs a handler.
	 */
	default List<Class<? extends Wish>> wishes() {
		return List.of();
	}

	/**
	 * What only it looks at in the world. Each needs a bean that knows it.
	 */
	default List<Class<? extends View>> views() {
		return List.of();
	}

	/**
	 * Reads a wish that its scenes noted with its name.
	 * @param note what was noted, without the name
	 * @return empty if the note cannot be read, which is an error
	 */
	default Optional<Wish> wish(String note, Notes notes, Visitor visitor) {
		return Optional.empty();
	}

	/**
	 * The steps to which its commands lead from other chapters, on the signal
	 * {@code Missing(step)}. Each chapter with steps needs one, except the first.
	 */
	default List<? extends Step> entries() {
		return List.of();
	}

	/**
	 * Whether the step that it interrupts waits, so that the talk returns there. A
	 * chapter that is no interlude takes over: there is no way back.
	 */
	default boolean isInterlude() {
		return false;
	}

	/**
	 * Who may be in this chapter. A user who no longer may leaves it with the next input,
	 * as with {@code /stop}.
	 */
	default Who who() {
		return Who.EVERYONE;
	}

	/**
	 * What must happen at one of its steps before anything else is read, because the
	 * world changed meanwhile; empty if all is well.
	 */
	default Optional<Reading> mend(Step step, Setting setting) {
		return Optional.empty();
	}

	/**
	 * What to say to a user who left something unfinished at one of its steps and was
	 * silent for a week: what it is, with a button whose choice is {@code card}, which
	 * leads back to the question. Empty if there is nothing to finish.
	 */
	default Optional<Answer> nudge(Step step, Setting setting) {
		return Optional.empty();
	}

	/**
	 * What {@code /stop} leads to at one of its steps.
	 */
	default Reading stop(Step step, Setting setting) {
		return isInterlude() ? Reading.left(setting.notes()) : Reading.notUnderstood("stop.nothing");
	}

	/**
	 * What {@code /cancel} leads to at one of its steps: what was begun is thrown away.
	 */
	default Reading cancel(Step step, Setting setting) {
		return stop(step, setting);
	}

	/**
	 * Buttons that this chapter puts below the card of any step of the talk.
	 */
	default List<Button> buttonsBelow(Step step) {
		return List.of();
	}

	/**
	 * Buttons of this chapter that can be pressed at any step of the talk. Their labels
	 * can be typed at any step too.
	 */
	default List<Button> mayOffer(Setting setting) {
		return List.of();
	}

	/**
	 * Reads a button of this chapter that can be pressed at any step of the talk; empty
	 * if it is none of those.
	 */
	default Optional<Reading> pressedAnywhere(String choice, Setting setting) {
		return Optional.empty();
	}

}
