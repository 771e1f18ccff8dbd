package nl.driehoek.conversation.announcing;

import nl.driehoek.conversation.scene.Scene;

/**
 * A scene of an announcement: its text may fill the whole card.
 */
interface AnnouncementScene extends Scene {

	@Override
	default boolean leavesRoom() {
		return false;
	}

}
