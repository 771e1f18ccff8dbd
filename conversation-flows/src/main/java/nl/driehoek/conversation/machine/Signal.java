package nl.driehoek.conversation.machine;

import java.util.Optional;
import java.util.stream.Stream;

import nl.driehoek.conversation.Step;

/**
 * Why a conversation moves: what is missing next, what was wrong, what was decided. It is
 * all that the machine gets to see of what people said.
 */
public enum Signal {

	/** The beginning, please. */
	STARTED,

	/** There is a draft to finish. */
	DRAFT_FOUND,

	/** Rather a new draft. */
	BEGUN_ANEW,

	/** A province is to be chosen. */
	REGION_NEXT,

	/** A date is to be chosen. */
	DATE_NEXT,

	/** The gemeente is missing. */
	GEMEENTE_NEXT,

	/** It is not known who the registrant is. */
	ROLE_NEXT,

	/** Who arranges it is missing. */
	ARRANGER_NEXT,

	/** The burgemeester is missing. */
	BURGEMEESTER_NEXT,

	/** The gemeentesecretaris is missing. */
	GEMEENTESECRETARIS_NEXT,

	/** The griffier is missing. */
	GRIFFIER_NEXT,

	/** Nothing is missing. */
	COMPLETE,

	/** Another date, please. */
	DATE_WRONG,

	/** Another gemeente, please. */
	GEMEENTE_WRONG,

	/** The registrant is somebody else. */
	ROLE_WRONG,

	/** The burgemeester is not right. */
	BURGEMEESTER_WRONG,

	/** The gemeentesecretaris is not right. */
	GEMEENTESECRETARIS_WRONG,

	/** The griffier is not right. */
	GRIFFIER_WRONG,

	/** The card is right. */
	CONFIRMED,

	/** All three promise to come. */
	PROMISED,

	/** The desk gave a seat. */
	SEATED,

	/** The last seat is gone. */
	FULL,

	/** The last day to register is over. */
	CLOSED,

	/** The gemeente has a seat. */
	ALREADY_IN,

	/** The chat registered as many gemeenten as one chat may. */
	TOO_MANY,

	/** To be finished later. */
	STOPPED,

	/** No meeting can be chosen at all. */
	NOTHING_LEFT,

	/** Tell me when there is something new. */
	WORD_GIVEN,

	/** Do not tell me any more. */
	WORD_TAKEN_BACK,

	/** Staff: it is not known for whom an announcement is. */
	AUDIENCE_NEXT,

	/** Staff: its text is missing. */
	TEXT_NEXT,

	/** Staff: its subject is missing. */
	SUBJECT_NEXT,

	/** Staff: another text, please. */
	TEXT_WRONG,

	/** Staff: another subject, please. */
	SUBJECT_WRONG,

	/** Back to what this is. */
	BACK_TO_WELCOME(Step.WELCOME),

	/** Back to the provinces. */
	BACK_TO_REGION(Step.CHOOSING_REGION),

	/** Back to the dates. */
	BACK_TO_DATE(Step.CHOOSING_DATE),

	/** Back to the gemeente. */
	BACK_TO_GEMEENTE(Step.NAMING_GEMEENTE),

	/** Back to who the registrant is. */
	BACK_TO_ROLE(Step.CHOOSING_ROLE),

	/** Back to who arranges it. */
	BACK_TO_ARRANGER(Step.NAMING_ARRANGER),

	/** Back to the burgemeester. */
	BACK_TO_BURGEMEESTER(Step.NAMING_BURGEMEESTER),

	/** Back to the gemeentesecretaris. */
	BACK_TO_GEMEENTESECRETARIS(Step.NAMING_GEMEENTESECRETARIS),

	/** Back to the griffier. */
	BACK_TO_GRIFFIER(Step.NAMING_GRIFFIER),

	/** Back to the card. */
	BACK_TO_REVIEW(Step.REVIEWING),

	/** Back to the promise. */
	BACK_TO_PROMISE(Step.PROMISING),

	/** Back to the seat. */
	BACK_TO_SEAT(Step.REGISTERED),

	/** Back to the draft that waits. */
	BACK_TO_PAUSE(Step.PAUSED),

	/** Back to the draft that was found. */
	BACK_TO_DRAFT(Step.RESUMING),

	/** Back to where nothing is open. */
	BACK_TO_NOTHING_OPEN(Step.NOTHING_OPEN),

	/** Back to the word that was left. */
	BACK_TO_WORD(Step.WORD_LEFT),

	/** Back to for whom an announcement is. */
	BACK_TO_AUDIENCE(Step.CHOOSING_AUDIENCE),

	/** Back to its text. */
	BACK_TO_TEXT(Step.WRITING_ANNOUNCEMENT),

	/** Back to its subject. */
	BACK_TO_SUBJECT(Step.WRITING_SUBJECT),

	/** Back to how it looks. */
	BACK_TO_PREVIEW(Step.PREVIEWING_ANNOUNCEMENT);

	private final Optional<Step> back;

	Signal() {
		this.back = Optional.empty();
	}

	Signal(Step back) {
		this.back = Optional.of(back);
	}

	/**
	 * The signal that leads back to a step; empty if there is no way back to it.
	 */
	public static Optional<Signal> backTo(Step step) {
		return Stream.of(values()).filter(signal -> signal.back.filter(step::equals).isPresent()).findFirst();
	}

	/**
	 * Whether something on the card is corrected.
	 */
	public boolean isCorrection() {
		return name().endsWith("_WRONG");
	}

	boolean isBack() {
		return this.back.isPresent();
	}

}
