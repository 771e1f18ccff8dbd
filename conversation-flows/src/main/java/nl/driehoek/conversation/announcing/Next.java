package nl.driehoek.conversation.announcing;

import nl.driehoek.conversation.Signal;
import nl.driehoek.conversation.scene.Reading;

/**
 * What is asked next for an announcement.
 */
final class Next {

	private static final Signal COMPLETE = Signal.said(AnnouncingWord.COMPLETE);

	private Next() {
	}

	/** The reading that leads to what is missing next. */
	static Reading.Understood after(AnnouncementNotes announcement) {
		return Reading.understood(missing(announcement), announcement.notes());
	}

	static boolean isComplete(AnnouncementNotes announcement) {
		return missing(announcement).equals(COMPLETE);
	}

	private static Signal missing(AnnouncementNotes announcement) {
		if (!announcement.hasAudience()) {
			return Signal.missing(AnnouncingStep.CHOOSING_AUDIENCE);
		}
		if (announcement.text().isEmpty()) {
			return Signal.missing(AnnouncingStep.WRITING_ANNOUNCEMENT);
		}
		return announcement.subject().isEmpty() ? Signal.missing(AnnouncingStep.WRITING_SUBJECT) : COMPLETE;
	}

}
