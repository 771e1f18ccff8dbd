package nl.driehoek.conversation.announcing;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import nl.driehoek.conversation.Notes;
import nl.driehoek.conversation.Phrasebook;
import nl.driehoek.conversation.Step;
import nl.driehoek.conversation.Wish;
import nl.driehoek.conversation.Words;
import nl.driehoek.conversation.machine.Signal;
import nl.driehoek.conversation.scene.Reading;
import nl.driehoek.conversation.scene.Scene;
import nl.driehoek.conversation.scene.Setting;
import nl.driehoek.conversation.scene.Wished;

/**
 * How staff write to everyone: all that the talk as a whole needs to know of it.
 */
public final class Announcing {

	static final String WISH = "announce";

	private Announcing() {
	}

	/**
	 * A scene for each of its steps.
	 */
	public static Map<Step, Scene> scenes(Phrasebook phrasebook) {
		Map<Step, Scene> scenes = new EnumMap<>(Step.class);
		scenes.put(Step.CHOOSING_AUDIENCE, new AudienceScene());
		scenes.put(Step.WRITING_ANNOUNCEMENT, new TextScene());
		scenes.put(Step.WRITING_SUBJECT, new SubjectScene(phrasebook));
		scenes.put(Step.PREVIEWING_ANNOUNCEMENT, new PreviewScene());
		scenes.put(Step.ANNOUNCED, new AnnouncedScene());
		return scenes;
	}

	/**
	 * Whether a step belongs to it.
	 */
	public static boolean has(Step step) {
		return AnnouncingFlow.steps().contains(step);
	}

	/**
	 * What {@code /bericht} leads to: a new announcement, or another audience for the one
	 * that is being written.
	 */
	public static Reading begin(Step step, Setting setting) {
		if (isOpen(setting.notes())) {
			return Reading.notUnderstood("announce.busy");
		}
		Announcement known = new Announcement(setting.notes());
		boolean writing = has(step) && step != Step.ANNOUNCED;
		Announcement announcement = writing ? known.withoutAudience()
				: Announcement.begun(setting.notes(), has(step) ? known.from() : step);
		return Reading.understood(Signal.AUDIENCE_NEXT, announcement.notes());
	}

	/**
	 * Out of it and back to where the conversation was; what was not sent is forgotten.
	 */
	public static Reading.Understood leave(Step step, Notes notes) {
		Step from = new Announcement(notes).from();
		Signal back = Signal.backTo(from).orElseThrow(() -> new IllegalStateException("No way back to " + from));
		Words said = Words.message((step == Step.ANNOUNCED) ? "announce.left" : "announce.stopped");
		return new Reading.Understood(back, isOpen(notes) ? notes : Announcement.dropped(notes), List.of(said));
	}

	/**
	 * The wish behind the note of one; empty if it is none of ours.
	 */
	public static Optional<Wish> wish(String note, Notes notes) {
		return note.equals(WISH) ? new Announcement(notes).draft().map(Wish.Announce::new) : Optional.empty();
	}

	private static boolean isOpen(Notes notes) {
		return Wished.of(notes).filter(WISH::equals).isPresent();
	}

}
