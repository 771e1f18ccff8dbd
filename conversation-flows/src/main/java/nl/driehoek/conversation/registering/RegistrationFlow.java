package nl.driehoek.conversation.registering;

import java.util.ArrayList;
import java.util.List;

import nl.driehoek.conversation.Step;
import nl.driehoek.conversation.machine.Flow;

import static nl.driehoek.conversation.Step.CHOOSING_DATE;
import static nl.driehoek.conversation.Step.CHOOSING_REGION;
import static nl.driehoek.conversation.Step.CHOOSING_ROLE;
import static nl.driehoek.conversation.Step.NAMING_ARRANGER;
import static nl.driehoek.conversation.Step.NAMING_BURGEMEESTER;
import static nl.driehoek.conversation.Step.NAMING_GEMEENTE;
import static nl.driehoek.conversation.Step.NAMING_GEMEENTESECRETARIS;
import static nl.driehoek.conversation.Step.NAMING_GRIFFIER;
import static nl.driehoek.conversation.Step.NOTHING_OPEN;
import static nl.driehoek.conversation.Step.PAUSED;
import static nl.driehoek.conversation.Step.PROMISING;
import static nl.driehoek.conversation.Step.REGISTERED;
import static nl.driehoek.conversation.Step.RESUMING;
import static nl.driehoek.conversation.Step.REVIEWING;
import static nl.driehoek.conversation.Step.SETTLING;
import static nl.driehoek.conversation.Step.WELCOME;
import static nl.driehoek.conversation.Step.WORD_LEFT;
import static nl.driehoek.conversation.machine.Signal.ALREADY_IN;
import static nl.driehoek.conversation.machine.Signal.ARRANGER_NEXT;
import static nl.driehoek.conversation.machine.Signal.BEGUN_ANEW;
import static nl.driehoek.conversation.machine.Signal.BURGEMEESTER_NEXT;
import static nl.driehoek.conversation.machine.Signal.BURGEMEESTER_WRONG;
import static nl.driehoek.conversation.machine.Signal.CLOSED;
import static nl.driehoek.conversation.machine.Signal.COMPLETE;
import static nl.driehoek.conversation.machine.Signal.CONFIRMED;
import static nl.driehoek.conversation.machine.Signal.DATE_NEXT;
import static nl.driehoek.conversation.machine.Signal.DATE_WRONG;
import static nl.driehoek.conversation.machine.Signal.DRAFT_FOUND;
import static nl.driehoek.conversation.machine.Signal.FULL;
import static nl.driehoek.conversation.machine.Signal.GEMEENTESECRETARIS_NEXT;
import static nl.driehoek.conversation.machine.Signal.GEMEENTESECRETARIS_WRONG;
import static nl.driehoek.conversation.machine.Signal.GEMEENTE_NEXT;
import static nl.driehoek.conversation.machine.Signal.GEMEENTE_WRONG;
import static nl.driehoek.conversation.machine.Signal.GRIFFIER_NEXT;
import static nl.driehoek.conversation.machine.Signal.GRIFFIER_WRONG;
import static nl.driehoek.conversation.machine.Signal.NOTHING_LEFT;
import static nl.driehoek.conversation.machine.Signal.PROMISED;
import static nl.driehoek.conversation.machine.Signal.REGION_NEXT;
import static nl.driehoek.conversation.machine.Signal.ROLE_NEXT;
import static nl.driehoek.conversation.machine.Signal.ROLE_WRONG;
import static nl.driehoek.conversation.machine.Signal.SEATED;
import static nl.driehoek.conversation.machine.Signal.STARTED;
import static nl.driehoek.conversation.machine.Signal.STOPPED;
import static nl.driehoek.conversation.machine.Signal.TOO_MANY;
import static nl.driehoek.conversation.machine.Signal.WORD_GIVEN;
import static nl.driehoek.conversation.machine.Signal.WORD_TAKEN_BACK;

/**
 * How a driehoek registers, from top to bottom. A line with {@code to} can also be walked
 * back, one with {@code onlyTo} cannot.
 */
public final class RegistrationFlow {

	private RegistrationFlow() {
	}

	/**
	 * Writes all moves down.
	 */
	public static void draw(Flow flow) {
		fromTheDateToTheDriehoek(flow);
		fromTheOfficialsToTheCard(flow);
		fromTheCardToTheSeat(flow);
		stoppingAndGoingOn(flow);
		whenNothingIsOpen(flow);
	}

	private static void fromTheDateToTheDriehoek(Flow flow) {
		flow.from(WELCOME).on(REGION_NEXT).to(CHOOSING_REGION);
		flow.from(CHOOSING_REGION).on(DATE_NEXT).to(CHOOSING_DATE);
		flow.from(CHOOSING_DATE).on(REGION_NEXT).to(CHOOSING_REGION);
		flow.from(CHOOSING_DATE).on(GEMEENTE_NEXT).to(NAMING_GEMEENTE);
		flow.fromEach(CHOOSING_DATE, NAMING_GEMEENTE).on(ROLE_NEXT).to(CHOOSING_ROLE);
		flow.fromEach(CHOOSING_DATE, NAMING_GEMEENTE, CHOOSING_ROLE).on(ARRANGER_NEXT).to(NAMING_ARRANGER);
	}

	private static void fromTheOfficialsToTheCard(Flow flow) {
		flow.fromEach(beforeTheCard()).on(BURGEMEESTER_NEXT).to(NAMING_BURGEMEESTER);
		flow.fromEach(beforeTheCard()).on(GEMEENTESECRETARIS_NEXT).to(NAMING_GEMEENTESECRETARIS);
		flow.fromEach(beforeTheCard()).on(GRIFFIER_NEXT).to(NAMING_GRIFFIER);
		flow.fromEach(beforeTheCard()).on(COMPLETE).to(REVIEWING);
		flow.from(REVIEWING).on(DATE_WRONG).to(CHOOSING_DATE);
		flow.from(REVIEWING).on(GEMEENTE_WRONG).to(NAMING_GEMEENTE);
		flow.from(REVIEWING).on(ROLE_WRONG).to(CHOOSING_ROLE);
		flow.from(REVIEWING).on(BURGEMEESTER_WRONG).to(NAMING_BURGEMEESTER);
		flow.from(REVIEWING).on(GEMEENTESECRETARIS_WRONG).to(NAMING_GEMEENTESECRETARIS);
		flow.from(REVIEWING).on(GRIFFIER_WRONG).to(NAMING_GRIFFIER);
	}

	private static void fromTheCardToTheSeat(Flow flow) {
		flow.from(REVIEWING).on(CONFIRMED).to(PROMISING);
		flow.from(PROMISING).on(PROMISED).onlyTo(SETTLING);
		flow.from(SETTLING).on(SEATED).onlyTo(REGISTERED);
		flow.from(SETTLING).on(TOO_MANY).onlyTo(PAUSED);
		flow.from(SETTLING).on(ALREADY_IN).onlyTo(NAMING_GEMEENTE);
		flow.fromEach(SETTLING, PAUSED, RESUMING).on(FULL).onlyTo(CHOOSING_DATE);
		flow.fromEach(SETTLING, PAUSED, RESUMING).on(CLOSED).onlyTo(CHOOSING_DATE);
		flow.fromEach(asking()).on(FULL).onlyTo(CHOOSING_DATE);
		flow.fromEach(asking()).on(CLOSED).onlyTo(CHOOSING_DATE);
	}

	private static void stoppingAndGoingOn(Flow flow) {
		flow.fromEach(asking()).on(STOPPED).onlyTo(PAUSED);
		flow.from(RESUMING).on(STOPPED).onlyTo(PAUSED);
		flow.fromEach(asking()).on(DRAFT_FOUND).onlyTo(RESUMING);
		flow.fromEach(WELCOME, PAUSED, NOTHING_OPEN, WORD_LEFT, REGISTERED).on(DRAFT_FOUND).onlyTo(RESUMING);
		flow.fromEach(PAUSED, RESUMING).on(REGION_NEXT).onlyTo(CHOOSING_REGION);
		flow.fromEach(PAUSED, RESUMING).on(DATE_NEXT).onlyTo(CHOOSING_DATE);
		flow.fromEach(PAUSED, RESUMING).on(GEMEENTE_NEXT).onlyTo(NAMING_GEMEENTE);
		flow.fromEach(PAUSED, RESUMING).on(ROLE_NEXT).onlyTo(CHOOSING_ROLE);
		flow.fromEach(PAUSED, RESUMING).on(ARRANGER_NEXT).onlyTo(NAMING_ARRANGER);
		flow.fromEach(PAUSED, RESUMING).on(BURGEMEESTER_NEXT).onlyTo(NAMING_BURGEMEESTER);
		flow.fromEach(PAUSED, RESUMING).on(GEMEENTESECRETARIS_NEXT).onlyTo(NAMING_GEMEENTESECRETARIS);
		flow.fromEach(PAUSED, RESUMING).on(GRIFFIER_NEXT).onlyTo(NAMING_GRIFFIER);
		flow.fromEach(PAUSED, RESUMING).on(COMPLETE).onlyTo(REVIEWING);
		flow.fromEach(PAUSED, RESUMING).on(BEGUN_ANEW).onlyTo(WELCOME);
	}

	private static void whenNothingIsOpen(Flow flow) {
		flow.fromEach(asking()).on(NOTHING_LEFT).onlyTo(NOTHING_OPEN);
		flow.fromEach(WELCOME, SETTLING, REGISTERED, PAUSED, RESUMING).on(NOTHING_LEFT).onlyTo(NOTHING_OPEN);
		flow.fromEach(asking()).on(WORD_GIVEN).onlyTo(WORD_LEFT);
		flow.fromEach(WELCOME, NOTHING_OPEN, REGISTERED, PAUSED, RESUMING).on(WORD_GIVEN).onlyTo(WORD_LEFT);
		flow.from(WORD_LEFT).on(WORD_TAKEN_BACK).onlyTo(NOTHING_OPEN);
		flow.fromEach(asking()).on(STARTED).onlyTo(WELCOME);
		flow.fromEach(NOTHING_OPEN, WORD_LEFT, REGISTERED, PAUSED, RESUMING).on(STARTED).onlyTo(WELCOME);
	}

	/**
	 * The steps at which something is asked for a draft.
	 */
	public static List<Step> asking() {
		return List.of(CHOOSING_REGION, CHOOSING_DATE, NAMING_GEMEENTE, CHOOSING_ROLE, NAMING_ARRANGER,
				NAMING_BURGEMEESTER, NAMING_GEMEENTESECRETARIS, NAMING_GRIFFIER, REVIEWING, PROMISING);
	}

	/**
	 * The steps at which nothing is being decided, so that something else may come in
	 * between.
	 */
	public static List<Step> waiting() {
		List<Step> waiting = new ArrayList<>(asking());
		waiting.addAll(List.of(WELCOME, REGISTERED, PAUSED, RESUMING, NOTHING_OPEN, WORD_LEFT));
		return waiting;
	}

	/**
	 * The steps at which something is still missing.
	 */
	public static List<Step> beforeTheCard() {
		return List.of(CHOOSING_DATE, NAMING_GEMEENTE, CHOOSING_ROLE, NAMING_ARRANGER, NAMING_BURGEMEESTER,
				NAMING_GEMEENTESECRETARIS, NAMING_GRIFFIER);
	}

}
