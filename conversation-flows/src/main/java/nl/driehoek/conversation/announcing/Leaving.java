package nl.driehoek.conversation.announcing;

import nl.driehoek.conversation.Button;

/**
 * The button that leaves an announcement at any step, like {@code /stop}.
 */
final class Leaving {

	static final String CHOICE = "/stop";

	private Leaving() {
	}

	static Button button() {
		return Button.of(CHOICE, "button.leave");
	}

}
