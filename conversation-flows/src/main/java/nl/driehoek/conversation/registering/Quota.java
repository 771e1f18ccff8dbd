package nl.driehoek.conversation.registering;

import nl.driehoek.conversation.scene.Setting;
import nl.driehoek.registrations.seat.Registration;

/**
 * Checks how many gemeenten a chat registered.
 */
final class Quota {

	private Quota() {
	}

	static boolean isUsedUp(Setting setting) {
		return setting.world().registrationsOf(setting.visitor().chat()).size() >= Registration.MOST_OF_ONE_CONTACT;
	}

}
