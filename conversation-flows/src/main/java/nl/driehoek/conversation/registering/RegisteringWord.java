package nl.driehoek.conversation.registering;

import nl.driehoek.conversation.Word;

/**
 * What is decided about a registration.
 */
enum RegisteringWord implements Word {

	/** The user wants to begin. */
	STARTED,

	/** There is a draft to finish. */
	DRAFT_FOUND,

	/** The user prefers a new draft. */
	BEGUN_ANEW,

	/** The user wants no draft any more. */
	CANCELLED,

	/** The draft is gone. */
	DROPPED,

	/** Nothing is missing. */
	COMPLETE,

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

	/** The chat wants to be told when a programme opens. */
	WORD_GIVEN,

	/** The chat does not want to be told any more. */
	WORD_TAKEN_BACK

}
