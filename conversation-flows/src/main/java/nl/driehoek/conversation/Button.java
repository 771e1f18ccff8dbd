package nl.driehoek.conversation;

/**
 * A button under an answer.
 *
 * @param label what it says it does
 * @param choice what comes back when it is pressed: at most {@value #LONGEST_CHOICE}
 * ASCII characters, so that it fits with the step and the version into Telegram's 64
 * bytes
 */
public record Button(Words label, String choice) {

	/** See above. */
	public static final int LONGEST_CHOICE = 44;

	public Button {
		if (!choice.matches("[\\x21-\\x7e]{1," + LONGEST_CHOICE + "}")) {
			throw new IllegalArgumentException("No choice for a button: '" + choice + "'");
		}
	}

	/**
	 * A button whose label is a message of the bundle.
	 */
	public static Button of(String choice, String key, Words... args) {
		return new Button(Words.message(key, args), choice);
	}

}
