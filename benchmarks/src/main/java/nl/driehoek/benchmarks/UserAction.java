package nl.driehoek.benchmarks;

import nl.driehoek.simulator.telegram.TelegramUser;

/**
 * The next action of a simulated user; it can be repeated if the bot does not answer.
 */
sealed interface UserAction {

	UserAction NOTHING = new Rest();

	void by(TelegramUser user);

	/**
	 * Sends a text.
	 *
	 * @param text the text
	 */
	record Say(String text) implements UserAction {

		@Override
		public void by(TelegramUser user) {
			user.sends(this.text);
		}

	}

	/**
	 * Presses a button.
	 *
	 * @param message the id of the message with the button
	 * @param data the callback data of the button
	 */
	record Press(int message, String data) implements UserAction {

		@Override
		public void by(TelegramUser user) {
			user.presses(this.message, this.data);
		}

	}

	/**
	 * Does nothing: the dialog is finished.
	 */
	record Rest() implements UserAction {

		@Override
		public void by(TelegramUser user) {
		}

	}

}
