package nl.driehoek.conversation.registering;

import nl.driehoek.conversation.Step;

/**
 * The steps of a registration. Names are stored: renaming one breaks stored
 * conversations.
 */
public enum RegisteringStep implements Step {

	/** What this is, before anything is asked. */
	WELCOME,

	/** In which province somebody likes to come. */
	CHOOSING_REGION,

	/** Which meeting. */
	CHOOSING_DATE,

	/** Which gemeente, typed. */
	NAMING_GEMEENTE,

	/** Which of the three the registrant is, if any. */
	CHOOSING_ROLE,

	/** The person who arranges it for the three. */
	NAMING_ARRANGER,

	/** The burgemeester's name and address. */
	NAMING_BURGEMEESTER,

	/** The gemeentesecretaris' name and address. */
	NAMING_GEMEENTESECRETARIS,

	/** The griffier's name and address. */
	NAMING_GRIFFIER,

	/** Everything on one card. */
	REVIEWING,

	/** The promise to come, all three. */
	PROMISING,

	/** The desk is deciding. */
	SETTLING,

	/** There is a seat. */
	REGISTERED,

	/** To be finished later; the draft stays. */
	PAUSED,

	/** There is a draft: go on with it, or begin anew. */
	RESUMING,

	/** The draft may be thrown away, if the user is sure. */
	THROWING_AWAY,

	/** The draft is gone. */
	THROWN_AWAY,

	/** No meeting can be chosen; one may ask to be told of new ones. */
	NOTHING_OPEN,

	/** The chat will be told when a programme opens. */
	WORD_LEFT;

	static final String CHAPTER = "registering";

	@Override
	public String chapter() {
		return CHAPTER;
	}

}
