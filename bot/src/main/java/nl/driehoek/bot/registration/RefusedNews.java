package nl.driehoek.bot.registration;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import nl.driehoek.bot.invitation.Invitation;
import nl.driehoek.bot.outbox.Body;
import nl.driehoek.bot.outbox.Card;
import nl.driehoek.bot.outbox.Letter;
import nl.driehoek.bot.outbox.Message;
import nl.driehoek.conversation.Phrasebook;
import nl.driehoek.conversation.Words;
import nl.driehoek.registrations.party.Contact;
import nl.driehoek.registrations.party.MailAddress;
import nl.driehoek.registrations.programme.Organiser;
import nl.driehoek.registrations.seat.Registration;

/**
 * Tells registrants that an invitation was refused because its address does not exist:
 * they typed it, and they know the right one.
 */
class RefusedNews {

	private final Phrasebook phrasebook;

	RefusedNews(Phrasebook phrasebook) {
		this.phrasebook = phrasebook;
	}

	/**
	 * The message to the registrant, the same for each refusal of one invitation; empty
	 * if the registrant can only be reached at the address that was refused.
	 */
	Optional<Message> message(Invitation invitation, Registration registration, Organiser organiser, Instant now) {
		String id = invitation.uid() + "/refused/" + invitation.wanted();
		Words words = words(invitation, organiser.address());
		if (registration.contact() instanceof Contact.ByMail mail) {
			return Optional.of(mail.address())
				.filter(address -> !address.equals(invitation.guest().attendee().address()))
				.map(address -> letter(id, address, registration, organiser, words))
				.map(letter -> Message.wanted(id, new Body.ByMail(letter), now));
		}
		return registration.contact()
			.chat()
			.map(chat -> new Body.InChat(chat, Card.of(this.phrasebook.text(words, registration.language())),
					Optional.empty()))
			.map(body -> Message.wanted(id, body, now));
	}

	private static Words words(Invitation invitation, MailAddress organiser) {
		Words name = Words.verbatim(invitation.guest().attendee().name().value());
		Words address = Words.verbatim(invitation.guest().attendee().address().value());
		Words mailTo = Words.verbatim(organiser.value());
		return invitation.isForRegistrant() ? Words.message("refused.self", address, mailTo)
				: Words.message("refused.other", name, address, mailTo);
	}

	private Letter letter(String id, MailAddress to, Registration registration, Organiser organiser, Words words) {
		String messageId = "refused." + UUID.nameUUIDFromBytes(id.getBytes(StandardCharsets.UTF_8));
		String name = registration.registrantName().value();
		List<String> paragraphs = List.of(say(Words.message("refused.greeting", Words.verbatim(name)), registration),
				say(words, registration));
		return new Letter(messageId, to, name, say(Words.message("refused.subject"), registration), paragraphs,
				List.of(), organiser.name(), organiser.address(), Optional.empty());
	}

	private String say(Words words, Registration registration) {
		return this.phrasebook.say(words, registration.language());
	}

}
