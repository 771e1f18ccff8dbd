package nl.driehoek.conversation.announcing;

import nl.driehoek.conversation.Signal;
import nl.driehoek.conversation.Step;
import nl.driehoek.conversation.scene.Reading;
import nl.driehoek.conversation.scene.Setting;
import nl.driehoek.conversation.scene.Wished;

/**
 * What {@code /bericht} leads to: a new announcement, or other recipients for the one
 * that is being written.
 */
final class Beginning {

	private Beginning() {
	}

	static Reading of(Step step, Setting setting) {
		if (Wished.isOpen(AnnouncingStep.CHAPTER, Announcing.WISH, setting.notes())) {
			return Reading.notUnderstood("announce.busy");
		}
		boolean writing = step instanceof AnnouncingStep && step != AnnouncingStep.ANNOUNCED;
		AnnouncementNotes announcement = writing ? new AnnouncementNotes(setting.notes()).withoutAudience()
				: AnnouncementNotes.begun(setting.notes());
		return Reading.understood(Signal.missing(AnnouncingStep.CHOOSING_AUDIENCE), announcement.notes());
	}

}
