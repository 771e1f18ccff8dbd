package nl.driehoek.conversation.announcing;

import nl.driehoek.conversation.Answer;
import nl.driehoek.conversation.Button;
import nl.driehoek.conversation.Words;
import nl.driehoek.conversation.scene.Scene;
import nl.driehoek.conversation.scene.Setting;

/**
 * Says that the announcement is on its way. A card of its own shows the progress.
 */
final class AnnouncedScene implements Scene {

	@Override
	public boolean isLast() {
		return true;
	}

	@Override
	public Answer ask(Setting setting) {
		Words who = Recipients.of(new AnnouncementNotes(setting.notes()), setting.world())
			.map(Recipients::who)
			.orElseGet(() -> Words.message("announce.who.those"));
		return Answer.of(Words.message("announce.sent", who), Words.message("announce.sent.count"))
			.withRow(Button.of(Leaving.CHOICE, "button.leave-announced"));
	}

}
