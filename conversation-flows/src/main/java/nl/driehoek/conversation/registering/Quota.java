package nl.driehoek.conversation.registering;

import nl.driehoek.conversation.scene.Setting;

/**
 * How many gemeenten one chat may register.
 */
final class Quota {

	static final int MOST = 3;

	private Quota() {
	}

	static boolean isUsedUp(Setting setting) {
		return setting.world().registrationsOf(setting.visitor().chat()).size() >= MOST;
	}

}
