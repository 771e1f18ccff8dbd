package nl.driehoek.conversation.announcing;

import nl.driehoek.conversation.Answer;
import nl.driehoek.conversation.Words;
import nl.driehoek.conversation.scene.Reading;
import nl.driehoek.conversation.scene.Scene;
import nl.driehoek.conversation.scene.Setting;

/**
 * Asks for the text of the announcement, typed.
 */
final class TextScene implements Scene {

	/** The preview shows the text twice, and must fit into one message. */
	static final int LONGEST = 1500;

	@Override
	public Answer ask(Setting setting) {
		AnnouncementNotes announcement = new AnnouncementNotes(setting.notes());
		Words ask = Words.message(announcement.text().isPresent() ? "announce.text.again" : "announce.text",
				new Words.Count(LONGEST));
		return Recipients.of(announcement, setting.world())
			.map(those -> Answer.of(Words.message("announce.to", those.who(), those.howMany()), ask))
			.orElseGet(() -> Answer.of(ask))
			.withRow(Leaving.button());
	}

	@Override
	public Reading pressed(String choice, Setting setting) {
		return Reading.notUnderstood("again.type");
	}

	@Override
	public boolean readsFreely() {
		return true;
	}

	@Override
	public Reading said(String text, Setting setting) {
		String typed = text.strip();
		if (typed.codePoints().noneMatch(Character::isLetterOrDigit)) {
			return Reading.notUnderstood("again.type");
		}
		if (typed.length() > LONGEST) {
			return Reading.notUnderstood("announce.text.too-long", new Words.Count(typed.length()),
					new Words.Count(LONGEST));
		}
		return Next.after(new AnnouncementNotes(setting.notes()).saying(typed));
	}

}
