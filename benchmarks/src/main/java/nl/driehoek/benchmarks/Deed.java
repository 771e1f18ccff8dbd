package nl.driehoek.benchmarks;

import nl.driehoek.simulator.telegram.TelegramUser;

/**
 * What a user does next, and may do again when nothing comes of it.
 */
sealed interface Deed {

	Deed NOTHING = new Rest();

	void by(TelegramUser user);

	/**
	 * Types something.
	 *
	 * @param text what
	 */
	record Say(String text) implements Deed {

		@Override
		public void by(TelegramUser user) {
			user.sends(this.text);
		}

	}

	/**
	 * Presses a button.
	 *
	 * @param message under which message
	 * @param data what the button carries
	 */
	record Press(int message, String data) implements Deed {

		@Override
		public void by(TelegramUser user) {
			user.presses(this.message, this.data);
		}

	}

	/**
	 * Does nothing more.
	 */
	record Rest() implements Deed {

		@Override
		public void by(TelegramUser user) {
		}

	}

}
