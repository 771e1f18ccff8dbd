package nl.driehoek.conversation.announcing;

import java.util.List;
import java.util.Optional;

import nl.driehoek.conversation.Answer;
import nl.driehoek.conversation.Button;
import nl.driehoek.conversation.Phrasebook;
import nl.driehoek.conversation.Text;
import nl.driehoek.conversation.Words;
import nl.driehoek.conversation.scene.Reading;
import nl.driehoek.conversation.scene.Scene;
import nl.driehoek.conversation.scene.Setting;
import nl.driehoek.registrations.party.Language;

/**
 * Asks for the subject of the mails: the one we suggest, or another one, typed.
 *
 * @param phrasebook says the suggestion, in Dutch as all mails are
 */
record SubjectScene(Phrasebook phrasebook) implements Scene {

	static final int LONGEST = 120;

	private static final String SUGGESTED = "suggested";

	@Override
	public Answer ask(Setting setting) {
		Words ask = Words.message("announce.subject");
		return suggestion(setting)
			.map(subject -> Answer.of(ask, Words.message("announce.subject.suggested", Words.verbatim(subject)))
				.withRow(Button.of(SUGGESTED, "button.subject")))
			.orElseGet(() -> Answer.of(ask))
			.withRow(Leaving.button());
	}

	@Override
	public Answer again(Setting setting) {
		return new Answer(List.of(Words.message("announce.subject")), ask(setting).rows(), List.of(), Optional.empty());
	}

	private Optional<String> suggestion(Setting setting) {
		return Recipients.of(new AnnouncementNotes(setting.notes()), setting.world())
			.map(Recipients::about)
			.map(words -> this.phrasebook.say(words, Language.DUTCH))
			.map(subject -> Text.of(subject).clipped(LONGEST).plain());
	}

	@Override
	public Reading pressed(String choice, Setting setting) {
		return suggestion(setting).filter(subject -> choice.equals(SUGGESTED))
			.map(subject -> said(subject, setting))
			.orElseGet(() -> Reading.notUnderstood("again.button"));
	}

	@Override
	public boolean readsFreely() {
		return true;
	}

	@Override
	public Reading said(String text, Setting setting) {
		String typed = text.strip().replaceAll("\\s+", " ");
		if (typed.codePoints().noneMatch(Character::isLetterOrDigit)) {
			return Reading.notUnderstood("again.type");
		}
		if (typed.length() > LONGEST) {
			return Reading.notUnderstood("announce.subject.too-long", new Words.Count(typed.length()),
					new Words.Count(LONGEST));
		}
		return Next.after(new AnnouncementNotes(setting.notes()).about(typed));
	}

}
