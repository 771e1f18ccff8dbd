package nl.driehoek.registrations.programme;

import nl.driehoek.registrations.Check;

/**
 * Something people often ask about a programme.
 *
 * @param question as people ask it, short enough for a button
 * @param answer in a few plain sentences
 */
public record Question(String question, String answer) {

	/** What fits on a button of a phone. */
	public static final int LONGEST_QUESTION = 40;

	public Question {
		Check.that(!question.isBlank() && question.length() <= LONGEST_QUESTION,
				"A question has 1 to " + LONGEST_QUESTION + " characters: '" + question + "'");
		Check.that(!answer.isBlank(), "A question has an answer: '" + question + "'");
	}

}
