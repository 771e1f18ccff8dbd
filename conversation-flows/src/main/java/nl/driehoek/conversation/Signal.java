package nl.driehoek.conversation;

/**
 * Why a conversation moves. It is all that the machine gets to see of what people said.
 */
public sealed interface Signal {

	/**
	 * Something must be asked next.
	 *
	 * @param step where it is asked
	 */
	record Missing(Step step) implements Signal {
	}

	/**
	 * An answer that was given is wrong and is asked again.
	 *
	 * @param step where it is asked
	 */
	record Wrong(Step step) implements Signal {
	}

	/**
	 * The user walks back.
	 *
	 * @param step the earlier step to which the user returns
	 */
	record Back(Step step) implements Signal {
	}

	/**
	 * Something was decided.
	 *
	 * @param word what, in the words of the chapter
	 */
	record Said(Word word) implements Signal {
	}

	static Signal missing(Step step) {
		return new Missing(step);
	}

	static Signal wrong(Step step) {
		return new Wrong(step);
	}

	static Signal back(Step step) {
		return new Back(step);
	}

	static Signal said(Word word) {
		return new Said(word);
	}

}
