package nl.driehoek.conversation.announcing;

import nl.driehoek.conversation.Step;

/**
 * The steps of an announcement. Names are stored: renaming one breaks stored
 * conversations.
 */
public enum AnnouncingStep implements Step {

	/** For whom the announcement is. */
	CHOOSING_AUDIENCE,

	/** The text. */
	WRITING_ANNOUNCEMENT,

	/** The subject, for those who get it by mail. */
	WRITING_SUBJECT,

	/** What it will look like, and how many people get it. */
	PREVIEWING_ANNOUNCEMENT,

	/** It is on its way. */
	ANNOUNCED;

	static final String CHAPTER = "announcing";

	@Override
	public String chapter() {
		return CHAPTER;
	}

}
