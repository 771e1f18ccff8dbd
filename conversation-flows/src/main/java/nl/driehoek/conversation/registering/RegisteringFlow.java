package nl.driehoek.conversation.registering;

import java.util.EnumSet;
import java.util.Set;

import nl.driehoek.conversation.Step;
import nl.driehoek.conversation.machine.Flow;

import static nl.driehoek.conversation.registering.RegisteringStep.CHOOSING_DATE;
import static nl.driehoek.conversation.registering.RegisteringStep.CHOOSING_REGION;
import static nl.driehoek.conversation.registering.RegisteringStep.CHOOSING_ROLE;
import static nl.driehoek.conversation.registering.RegisteringStep.NAMING_ARRANGER;
import static nl.driehoek.conversation.registering.RegisteringStep.NAMING_BURGEMEESTER;
import static nl.driehoek.conversation.registering.RegisteringStep.NAMING_GEMEENTE;
import static nl.driehoek.conversation.registering.RegisteringStep.NAMING_GEMEENTESECRETARIS;
import static nl.driehoek.conversation.registering.RegisteringStep.NAMING_GRIFFIER;
import static nl.driehoek.conversation.registering.RegisteringStep.NOTHING_OPEN;
import static nl.driehoek.conversation.registering.RegisteringStep.PAUSED;
import static nl.driehoek.conversation.registering.RegisteringStep.PROMISING;
import static nl.driehoek.conversation.registering.RegisteringStep.REGISTERED;
import static nl.driehoek.conversation.registering.RegisteringStep.RESUMING;
import static nl.driehoek.conversation.registering.RegisteringStep.REVIEWING;
import static nl.driehoek.conversation.registering.RegisteringStep.SETTLING;
import static nl.driehoek.conversation.registering.RegisteringStep.THROWING_AWAY;
import static nl.driehoek.conversation.registering.RegisteringStep.THROWN_AWAY;
import static nl.driehoek.conversation.registering.RegisteringStep.WELCOME;
import static nl.driehoek.conversation.registering.RegisteringStep.WORD_LEFT;
import static nl.driehoek.conversation.registering.RegisteringWord.ALREADY_IN;
import static nl.driehoek.conversation.registering.RegisteringWord.BEGUN_ANEW;
import static nl.driehoek.conversation.registering.RegisteringWord.CANCELLED;
import static nl.driehoek.conversation.registering.RegisteringWord.CLOSED;
import static nl.driehoek.conversation.registering.RegisteringWord.COMPLETE;
import static nl.driehoek.conversation.registering.RegisteringWord.CONFIRMED;
import static nl.driehoek.conversation.registering.RegisteringWord.DRAFT_FOUND;
import static nl.driehoek.conversation.registering.RegisteringWord.DROPPED;
import static nl.driehoek.conversation.registering.RegisteringWord.FULL;
import static nl.driehoek.conversation.registering.RegisteringWord.NOTHING_LEFT;
import static nl.driehoek.conversation.registering.RegisteringWord.PROMISED;
import static nl.driehoek.conversation.registering.RegisteringWord.SEATED;
import static nl.driehoek.conversation.registering.RegisteringWord.STARTED;
import static nl.driehoek.conversation.registering.RegisteringWord.STOPPED;
import static nl.driehoek.conversation.registering.RegisteringWord.TOO_MANY;
import static nl.driehoek.conversation.registering.RegisteringWord.WORD_GIVEN;
import static nl.driehoek.conversation.registering.RegisteringWord.WORD_TAKEN_BACK;

/**
 * How a driehoek registers, from top to bottom.
 */
final class RegisteringFlow {

	private static final RegisteringStep[] QUESTIONS = { CHOOSING_REGION, CHOOSING_DATE, NAMING_GEMEENTE, CHOOSING_ROLE,
			NAMING_ARRANGER, NAMING_BURGEMEESTER, NAMING_GEMEENTESECRETARIS, NAMING_GRIFFIER };

	/** The steps at which a draft is being filled in, up to the promise. */
	static final Set<Step> FILLING_IN = Set.of(CHOOSING_REGION, CHOOSING_DATE, NAMING_GEMEENTE, CHOOSING_ROLE,
			NAMING_ARRANGER, NAMING_BURGEMEESTER, NAMING_GEMEENTESECRETARIS, NAMING_GRIFFIER, REVIEWING, PROMISING);

	/** The steps at which a draft waits to be taken up again. */
	static final Set<Step> WAITING = Set.of(PAUSED, RESUMING, THROWING_AWAY);

	/** The steps at which the desk is not deciding. */
	private static final Set<RegisteringStep> ANYWHERE = EnumSet.complementOf(EnumSet.of(SETTLING));

	private RegisteringFlow() {
	}

	static void draw(Flow flow) {
		fromTheWelcomeToTheCard(flow);
		fromTheCardToTheSeat(flow);
		stoppingAndGoingOn(flow);
		throwingAway(flow);
		whenNothingIsOpen(flow);
	}

	private static void fromTheWelcomeToTheCard(Flow flow) {
		flow.from(WELCOME).toMissing(QUESTIONS);
		flow.from(QUESTIONS).toMissing(QUESTIONS);
		flow.from(EnumSet.range(CHOOSING_DATE, NAMING_GRIFFIER)).on(COMPLETE).to(REVIEWING);
		flow.from(REVIEWING)
			.toWrong(CHOOSING_DATE, NAMING_GEMEENTE, CHOOSING_ROLE, NAMING_BURGEMEESTER, NAMING_GEMEENTESECRETARIS,
					NAMING_GRIFFIER);
	}

	private static void fromTheCardToTheSeat(Flow flow) {
		flow.from(REVIEWING).on(CONFIRMED).to(PROMISING);
		flow.from(PROMISING).on(PROMISED).onlyTo(SETTLING);
		flow.from(SETTLING).on(SEATED).onlyTo(REGISTERED);
		flow.from(SETTLING).on(TOO_MANY).onlyTo(PAUSED);
		flow.from(SETTLING).on(ALREADY_IN).onlyTo(NAMING_GEMEENTE);
		flow.from(SETTLING, PAUSED, RESUMING, THROWING_AWAY).on(FULL).onlyTo(CHOOSING_DATE);
		flow.from(SETTLING, PAUSED, RESUMING, THROWING_AWAY).on(CLOSED).onlyTo(CHOOSING_DATE);
		flow.from(FILLING_IN).on(FULL).onlyTo(CHOOSING_DATE);
		flow.from(FILLING_IN).on(CLOSED).onlyTo(CHOOSING_DATE);
	}

	private static void stoppingAndGoingOn(Flow flow) {
		flow.from(FILLING_IN).on(STOPPED).onlyTo(PAUSED);
		flow.from(RESUMING, THROWING_AWAY).on(STOPPED).onlyTo(PAUSED);
		flow.from(ANYWHERE).on(DRAFT_FOUND).onlyTo(RESUMING);
		flow.from(WAITING).on(COMPLETE).onlyTo(REVIEWING);
		WAITING.forEach(step -> flow.from(step).onlyToMissing(QUESTIONS));
		flow.from(WAITING).on(BEGUN_ANEW).onlyTo(WELCOME);
		flow.from(ANYWHERE).on(STARTED).onlyTo(WELCOME);
	}

	private static void throwingAway(Flow flow) {
		flow.from(FILLING_IN).on(CANCELLED).onlyTo(THROWING_AWAY);
		flow.from(WAITING).on(CANCELLED).onlyTo(THROWING_AWAY);
		flow.from(THROWING_AWAY, NAMING_GEMEENTE).on(DROPPED).onlyTo(THROWN_AWAY);
	}

	private static void whenNothingIsOpen(Flow flow) {
		flow.from(ANYWHERE).on(NOTHING_LEFT).onlyTo(NOTHING_OPEN);
		flow.from(SETTLING).on(NOTHING_LEFT).onlyTo(NOTHING_OPEN);
		flow.from(ANYWHERE).on(WORD_GIVEN).onlyTo(WORD_LEFT);
		flow.from(WORD_LEFT).on(WORD_TAKEN_BACK).onlyTo(NOTHING_OPEN);
	}

}
