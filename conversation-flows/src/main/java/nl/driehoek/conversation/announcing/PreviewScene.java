package nl.driehoek.conversation.announcing;

import java.util.Optional;

import nl.driehoek.conversation.Answer;
import nl.driehoek.conversation.Button;
import nl.driehoek.conversation.Signal;
import nl.driehoek.conversation.Words;
import nl.driehoek.conversation.scene.Reading;
import nl.driehoek.conversation.scene.Setting;
import nl.driehoek.conversation.scene.Wished;

/**
 * Shows what the announcement will look like and how many people get it, and asks whether
 * to send it.
 */
final class PreviewScene implements AnnouncementScene {

	private static final String SEND = "send";

	private static final String OTHER_RECIPIENTS = "recipients";

	private static final String TEXT = "text";

	private static final String SUBJECT = "subject";

	@Override
	public Answer ask(Setting setting) {
		AnnouncementNotes announcement = new AnnouncementNotes(setting.notes());
		Words text = Words.verbatim(announcement.text().orElse(""));
		Words subject = Words.message("announce.preview.subject", Words.verbatim(announcement.subject().orElse("")));
		Optional<Recipients> recipients = somebody(announcement, setting);
		Words question = recipients.map(those -> Words.message("announce.preview.ask", those.who(), those.howMany()))
			.orElseGet(() -> Words.message("announce.nobody-there"));
		return Answer.of(Words.message("announce.preview"), text, subject, question)
			.withRow(recipients.isPresent() ? Button.of(SEND, "button.send")
					: Button.of(OTHER_RECIPIENTS, "button.other-recipients"))
			.withRow(Button.of(TEXT, "button.text-wrong"), Button.of(SUBJECT, "button.subject-wrong"))
			.withRow(Leaving.button());
	}

	private static Optional<Recipients> somebody(AnnouncementNotes announcement, Setting setting) {
		return Recipients.of(announcement, setting.world()).filter(those -> !those.isNobody());
	}

	@Override
	public Reading pressed(String choice, Setting setting) {
		return switch (choice) {
			case SEND -> send(setting);
			case OTHER_RECIPIENTS ->
				Reading.understood(Signal.missing(AnnouncingStep.CHOOSING_AUDIENCE), setting.notes());
			case TEXT -> Reading.understood(Signal.wrong(AnnouncingStep.WRITING_ANNOUNCEMENT), setting.notes());
			case SUBJECT -> Reading.understood(Signal.wrong(AnnouncingStep.WRITING_SUBJECT), setting.notes());
			default -> Reading.notUnderstood("again.button");
		};
	}

	private static Reading send(Setting setting) {
		boolean busy = Wished.of(setting.notes()).isPresent();
		if (busy || somebody(new AnnouncementNotes(setting.notes()), setting).isEmpty()) {
			return Reading.notUnderstood(busy ? "announce.busy" : "announce.nobody-there");
		}
		return Reading.understood(Signal.said(AnnouncingWord.CONFIRMED), Wished.in(setting.notes(), Announcing.WISH));
	}

}
