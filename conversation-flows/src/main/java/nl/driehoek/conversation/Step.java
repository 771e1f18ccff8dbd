package nl.driehoek.conversation;

/**
 * The places a conversation can stand at. Names are stored: never rename one without a
 * migration.
 */
public enum Step {

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

	/** Who arranges it for the three. */
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

	/** No meeting can be chosen; one may leave word. */
	NOTHING_OPEN,

	/** Word was left, to be told when a programme opens. */
	WORD_LEFT,

	/** Staff: for whom the announcement is. */
	CHOOSING_AUDIENCE,

	/** Staff: the text. */
	WRITING_ANNOUNCEMENT,

	/** Staff: the subject, for who gets it by mail. */
	WRITING_SUBJECT,

	/** Staff: as it will look, and how many people get it. */
	PREVIEWING_ANNOUNCEMENT,

	/** Staff: it is on its way. */
	ANNOUNCED

}
