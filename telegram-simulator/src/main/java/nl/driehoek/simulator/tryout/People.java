package nl.driehoek.simulator.tryout;

import nl.driehoek.simulator.telegram.OfflineTelegram;
import nl.driehoek.simulator.telegram.TelegramUser;

/**
 * The made-up people a try-out begins with.
 */
final class People {

	private final OfflineTelegram telegram;

	People(OfflineTelegram telegram) {
		this.telegram = telegram;
	}

	/**
	 * Makes them.
	 * @return the one who organises
	 */
	TelegramUser arrive(Console names) {
		this.telegram.newUser(names.sentence("person.griffier"), "nl");
		this.telegram.newUser(names.sentence("person.secretaris"), "nl");
		return this.telegram.newUser(names.sentence("person.staff"), "nl");
	}

}
