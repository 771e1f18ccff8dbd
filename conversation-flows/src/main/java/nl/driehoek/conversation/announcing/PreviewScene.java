package nl.driehoek.conversation.announcing;

import java.util.Optional;

import nl.driehoek.conversation.Answer;
import nl.driehoek.conversation.Button;
import nl.driehoek.conversation.Words;
import nl.driehoek.conversation.machine.Signal;
import nl.driehoek.conversation.scene.Reading;
import nl.driehoek.conversation.scene.Scene;
import nl.driehoek.conversation.scene.Setting;
import nl.driehoek.conversation.scene.Wished;

/**
 * The announcement as it will look, and how many people get it.
 */
final class PreviewScene implements Scene {

	private static final String SEND = "send";

	@Override
	public Answer ask(Setting setting) {
		Announcement announcement = new Announcement(setting.notes());
		Words text = Words.verbatim(announcement.text().orElse(""));
		Words subject = Words.message("announce.preview.subject", Words.verbatim(announcement.subject().orElse("")));
		Optional<Recipients> recipients = somebody(announcement, setting);
		Words question = recipients.map(those -> Words.message("announce.preview.ask", those.who(), those.howMany()))
			.orElseGet(() -> Words.message("announce.nobody-there"));
		return Answer.of(Words.message("announce.preview"), text, subject, question)
			.withRow(recipients.isPresent() ? Button.of(SEND, "button.send") : correction(Signal.AUDIENCE_NEXT))
			.withRow(correction(Signal.TEXT_WRONG), correction(Signal.SUBJECT_WRONG))
			.withRow(Leaving.button());
	}

	private static Optional<Recipients> somebody(Announcement announcement, Setting setting) {
		return Recipients.of(announcement, setting.world()).filter(those -> !those.isNobody());
	}

	private static Button correction(Signal signal) {
		return Button.of(signal.name(), "button." + signal);
	}

	@Override
	public Reading pressed(String choice, Setting setting) {
		return switch (choice) {
			case SEND -> send(setting);
			case "AUDIENCE_NEXT", "TEXT_WRONG", "SUBJECT_WRONG" ->
				Reading.understood(Signal.valueOf(choice), setting.notes());
			default -> Reading.notUnderstood("again.button");
		};
	}

	private static Reading send(Setting setting) {
		boolean busy = Wished.of(setting.notes()).isPresent();
		if (busy || somebody(new Announcement(setting.notes()), setting).isEmpty()) {
			return Reading.notUnderstood(busy ? "announce.busy" : "announce.nobody-there");
		}
		return Reading.understood(Signal.CONFIRMED, Wished.in(setting.notes(), Announcing.WISH));
	}

}
