package nl.driehoek.bot.announcement;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import nl.driehoek.bot.outbox.Body;
import nl.driehoek.bot.outbox.Card;
import nl.driehoek.bot.outbox.Letter;
import nl.driehoek.bot.outbox.Message;
import nl.driehoek.conversation.Phrasebook;
import nl.driehoek.conversation.Words;
import nl.driehoek.conversation.announcing.AnnouncementWords;
import nl.driehoek.conversation.announcing.WrittenAnnouncement;
import nl.driehoek.registrations.party.Language;
import nl.driehoek.registrations.party.MailAddress;
import nl.driehoek.registrations.programme.Organiser;

/**
 * Writes an announcement to one receiver. The id of a message is the same each time, so a
 * receiver gets it once.
 */
class AnnouncementMessages {

	private final Phrasebook phrasebook;

	AnnouncementMessages(Phrasebook phrasebook) {
		this.phrasebook = phrasebook;
	}

	Message message(WrittenAnnouncement written, Organiser organiser, Receiver receiver, Instant now) {
		Letter letter = letter(written, organiser, receiver.letterTo());
		return receiver.chat()
			.map(chat -> Message.announced("announcement/" + written.id() + "/" + chat, written.id(),
					new Body.InChat(chat, card(written, organiser), Optional.of(letter)), now))
			.orElseGet(() -> Message.announced(letter.messageId(), written.id(), new Body.ByMail(letter), now));
	}

	private Card card(WrittenAnnouncement written, Organiser organiser) {
		return Card.of(this.phrasebook.text(AnnouncementWords.inChat(written.text(), organiser), Language.DUTCH));
	}

	private Letter letter(WrittenAnnouncement written, Organiser organiser, Addressee to) {
		List<String> paragraphs = new ArrayList<>();
		paragraphs.add(say(AnnouncementWords.greeting(to.name().value())));
		paragraphs.add(written.text());
		AnnouncementWords.belowText().forEach(words -> paragraphs.add(say(words)));
		return new Letter(idFor(written, to.address()), to.address(), to.name().value(), written.subject(), paragraphs,
				List.of(), organiser.name(), organiser.address(), Optional.empty());
	}

	/** Contains a hash of the address, because ids appear in logs and mail headers. */
	private static String idFor(WrittenAnnouncement written, MailAddress address) {
		String once = written.id() + address.value().toLowerCase(Locale.ROOT);
		return "announcement." + written.id() + "." + UUID.nameUUIDFromBytes(once.getBytes(StandardCharsets.UTF_8));
	}

	private String say(Words words) {
		return this.phrasebook.say(words, Language.DUTCH);
	}

}
