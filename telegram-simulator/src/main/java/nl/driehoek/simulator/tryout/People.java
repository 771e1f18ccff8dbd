package nl.driehoek.simulator.tryout;

import nl.driehoek.simulator.telegram.OfflineTelegram;
import nl.driehoek.simulator.telegram.TelegramUser;

/**
 * The invented users that a try-out starts with.
 */
final class People {

	private final OfflineTelegram telegram;

	People(OfflineTelegram telegram) {
		this.telegram = telegram;
	}

	/**
	 * Creates the users.
	 * @return the organiser
	 */
	TelegramUser arrive(Console names) {
		this.telegram.newUser(names.sentence("person.griffier"), "nl");
		this.telegram.newUser(names.sentence("person.secretaris"), "nl");
		return this.telegram.newUser(names.sentence("person.staff"), "nl");
	}

}
