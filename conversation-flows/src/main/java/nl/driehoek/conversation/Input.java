package nl.driehoek.conversation;

/**
 * What a user did.
 */
public sealed interface Input {

	/**
	 * Typed something.
	 *
	 * @param text as it was typed, however long
	 */
	record Typed(String text) implements Input {
	}

	/**
	 * Pressed a button.
	 *
	 * @param choice the choice on it
	 * @param step the step it was made for
	 * @param version the version of the conversation it was made for
	 */
	record Pressed(String choice, Step step, int version) implements Input {
	}

	/**
	 * Gave a command, perhaps one that nobody knows.
	 *
	 * @param name its name in small letters, without the slash
	 * @param argument what stands behind it, as in {@code /start argument}, which is also
	 * what a link {@code https://t.me/bot?start=argument} gives; else empty
	 */
	record Commanded(String name, String argument) implements Input {

		public Commanded(String name) {
			this(name, "");
		}

	}

	/**
	 * Sent something that cannot be read, such as a sticker, a photo or a voice message.
	 */
	record Unreadable() implements Input {
	}

}
