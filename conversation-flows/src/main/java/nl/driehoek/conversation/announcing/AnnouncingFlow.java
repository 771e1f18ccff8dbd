package nl.driehoek.conversation.announcing;

import java.util.List;

import nl.driehoek.conversation.Step;
import nl.driehoek.conversation.machine.Flow;
import nl.driehoek.conversation.machine.Signal;

import static nl.driehoek.conversation.Step.ANNOUNCED;
import static nl.driehoek.conversation.Step.CHOOSING_AUDIENCE;
import static nl.driehoek.conversation.Step.PREVIEWING_ANNOUNCEMENT;
import static nl.driehoek.conversation.Step.WRITING_ANNOUNCEMENT;
import static nl.driehoek.conversation.Step.WRITING_SUBJECT;
import static nl.driehoek.conversation.machine.Signal.AUDIENCE_NEXT;
import static nl.driehoek.conversation.machine.Signal.COMPLETE;
import static nl.driehoek.conversation.machine.Signal.CONFIRMED;
import static nl.driehoek.conversation.machine.Signal.SUBJECT_NEXT;
import static nl.driehoek.conversation.machine.Signal.SUBJECT_WRONG;
import static nl.driehoek.conversation.machine.Signal.TEXT_NEXT;
import static nl.driehoek.conversation.machine.Signal.TEXT_WRONG;

/**
 * How staff write to everyone, from top to bottom. It starts at any step where nothing is
 * being decided, and ends where it started.
 */
public final class AnnouncingFlow {

	private AnnouncingFlow() {
	}

	/**
	 * Writes all moves down.
	 * @param interrupted the steps at which it may start
	 */
	public static void draw(Flow flow, List<Step> interrupted) {
		flow.fromEach(interrupted).on(AUDIENCE_NEXT).onlyTo(CHOOSING_AUDIENCE);
		flow.from(CHOOSING_AUDIENCE).on(TEXT_NEXT).to(WRITING_ANNOUNCEMENT);
		flow.fromEach(CHOOSING_AUDIENCE, WRITING_ANNOUNCEMENT).on(SUBJECT_NEXT).to(WRITING_SUBJECT);
		flow.fromEach(writing()).on(COMPLETE).to(PREVIEWING_ANNOUNCEMENT);
		flow.from(PREVIEWING_ANNOUNCEMENT).on(TEXT_WRONG).to(WRITING_ANNOUNCEMENT);
		flow.from(PREVIEWING_ANNOUNCEMENT).on(SUBJECT_WRONG).to(WRITING_SUBJECT);
		flow.from(PREVIEWING_ANNOUNCEMENT).on(CONFIRMED).onlyTo(ANNOUNCED);
		flow.fromEach(afterTheAudience()).on(AUDIENCE_NEXT).onlyTo(CHOOSING_AUDIENCE);
		for (Step step : interrupted) {
			Signal.backTo(step).ifPresent(back -> flow.fromEach(steps()).on(back).onlyTo(step));
		}
	}

	/**
	 * All its steps.
	 */
	public static List<Step> steps() {
		return List.of(CHOOSING_AUDIENCE, WRITING_ANNOUNCEMENT, WRITING_SUBJECT, PREVIEWING_ANNOUNCEMENT, ANNOUNCED);
	}

	private static List<Step> writing() {
		return List.of(CHOOSING_AUDIENCE, WRITING_ANNOUNCEMENT, WRITING_SUBJECT);
	}

	private static List<Step> afterTheAudience() {
		return List.of(WRITING_ANNOUNCEMENT, WRITING_SUBJECT, PREVIEWING_ANNOUNCEMENT, ANNOUNCED);
	}

}
