package nl.driehoek.conversation.guessing;

import nl.driehoek.conversation.Word;

/**
 * What is decided in the game.
 */
enum GuessingWord implements Word {

	/** The number was found, or there are no tries left. */
	ENDED

}
