package nl.driehoek.simulator.tryout;

import java.util.Optional;

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
	 * Creates the users, unless an earlier run did.
	 * @return the organiser
	 */
	TelegramUser arrive(Console names) {
		Optional<TelegramUser> known = this.telegram.users().stream().skip(2).findFirst();
		if (known.isPresent()) {
			return known.get();
		}
		this.telegram.newUser(names.sentence("person.griffier"), "nl");
		this.telegram.newUser(names.sentence("person.secretaris"), "nl");
		return this.telegram.newUser(names.sentence("person.staff"), "nl");
	}

}
