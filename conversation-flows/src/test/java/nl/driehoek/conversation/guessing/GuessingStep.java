package nl.driehoek.conversation.guessing;

import nl.driehoek.conversation.Step;

/**
 * The steps of the game.
 */
enum GuessingStep implements Step {

	/** Up to which number, and then how many tries. */
	CHOOSING_RULES,

	/** A number, typed. */
	GUESSING,

	/** The number was found, or there are no tries left. */
	OVER;

	static final String CHAPTER = "guessing";

	@Override
	public String chapter() {
		return CHAPTER;
	}

}
