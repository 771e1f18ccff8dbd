package nl.driehoek.conversation.announcing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import nl.driehoek.conversation.Answer;
import nl.driehoek.conversation.Button;
import nl.driehoek.conversation.Phrasebook;
import nl.driehoek.conversation.Signal;
import nl.driehoek.conversation.Words;
import nl.driehoek.conversation.scene.Reading;
import nl.driehoek.conversation.scene.Scene;
import nl.driehoek.conversation.scene.Setting;
import nl.driehoek.conversation.scene.Wished;
import nl.driehoek.registrations.party.Language;
import nl.driehoek.registrations.programme.Organiser;

/**
 * Shows what the announcement will look like and how many people get it, and asks whether
 * to send it.
 *
 * @param phrasebook says what goes out, in Dutch as all mails are
 */
record PreviewScene(Phrasebook phrasebook) implements Scene {

	private static final String SEND = "send";

	private static final String OTHER_RECIPIENTS = "recipients";

	private static final String TEXT = "text";

	private static final String SUBJECT = "subject";

	@Override
	public Answer ask(Setting setting) {
		AnnouncementNotes announcement = new AnnouncementNotes(setting.notes());
		Optional<Recipients> recipients = somebody(announcement, setting);
		Words question = recipients.map(those -> Words.message("announce.preview.ask", those.who(), those.howMany()))
			.orElseGet(() -> Words.message("announce.nobody-there"));
		return Answer.of(looks(announcement, setting, question))
			.withRow(recipients.isPresent() ? Button.of(SEND, "button.send")
					: Button.of(OTHER_RECIPIENTS, "button.other-recipients"))
			.withRowsOf(1, List.of(Button.of(TEXT, "button.text-wrong"), Button.of(SUBJECT, "button.subject-wrong")))
			.withRow(Leaving.button());
	}

	private List<Words> looks(AnnouncementNotes announcement, Setting setting, Words question) {
		Optional<Organiser> organiser = Recipients.of(announcement, setting.world())
			.map(recipients -> recipients.programme().organiser());
		List<Words> said = new ArrayList<>();
		organiser.ifPresent(from -> said.addAll(looks(announcement, from)));
		said.add(question);
		return said;
	}

	private List<Words> looks(AnnouncementNotes announcement, Organiser organiser) {
		String text = announcement.text().orElse("");
		List<Words> looks = new ArrayList<>();
		looks.add(Words.message("announce.preview"));
		looks.add(inDutch(AnnouncementWords.inChat(text, organiser)));
		looks.add(Words.message("announce.preview.mail", Words.verbatim(announcement.subject().orElse(""))));
		looks.add(inDutch(AnnouncementWords.greeting("…")));
		looks.add(Words.verbatim(text));
		AnnouncementWords.belowText().forEach(words -> looks.add(inDutch(words)));
		looks.add(Words.verbatim(organiser.name()));
		return looks;
	}

	private Words inDutch(Words words) {
		return Words.verbatim(this.phrasebook.say(words, Language.DUTCH));
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
		return Reading.understood(Signal.said(AnnouncingWord.CONFIRMED),
				Wished.in(setting.notes(), AnnouncingStep.CHAPTER, Announcing.WISH));
	}

}
