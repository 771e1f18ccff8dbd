package nl.driehoek.conversation.announcing;

import nl.driehoek.conversation.machine.Flow;

import static nl.driehoek.conversation.announcing.AnnouncingStep.ANNOUNCED;
import static nl.driehoek.conversation.announcing.AnnouncingStep.CHOOSING_AUDIENCE;
import static nl.driehoek.conversation.announcing.AnnouncingStep.PREVIEWING_ANNOUNCEMENT;
import static nl.driehoek.conversation.announcing.AnnouncingStep.WRITING_ANNOUNCEMENT;
import static nl.driehoek.conversation.announcing.AnnouncingStep.WRITING_SUBJECT;
import static nl.driehoek.conversation.announcing.AnnouncingWord.COMPLETE;
import static nl.driehoek.conversation.announcing.AnnouncingWord.CONFIRMED;

/**
 * How staff write to everyone, from top to bottom.
 */
final class AnnouncingFlow {

	private AnnouncingFlow() {
	}

	static void draw(Flow flow) {
		flow.from(CHOOSING_AUDIENCE).toMissing(WRITING_ANNOUNCEMENT);
		flow.from(CHOOSING_AUDIENCE, WRITING_ANNOUNCEMENT).toMissing(WRITING_SUBJECT);
		flow.from(CHOOSING_AUDIENCE, WRITING_ANNOUNCEMENT, WRITING_SUBJECT).on(COMPLETE).to(PREVIEWING_ANNOUNCEMENT);
		flow.from(PREVIEWING_ANNOUNCEMENT).toWrong(WRITING_ANNOUNCEMENT, WRITING_SUBJECT);
		flow.from(PREVIEWING_ANNOUNCEMENT).on(CONFIRMED).onlyTo(ANNOUNCED);
		flow.from(AnnouncingStep.values()).onlyToMissing(CHOOSING_AUDIENCE);
	}

}
