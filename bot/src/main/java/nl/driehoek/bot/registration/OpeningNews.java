package nl.driehoek.bot.registration;

import java.time.Instant;
import java.util.Optional;

import nl.driehoek.bot.outbox.Body;
import nl.driehoek.bot.outbox.Card;
import nl.driehoek.bot.outbox.Message;
import nl.driehoek.conversation.Phrasebook;
import nl.driehoek.conversation.Text;
import nl.driehoek.conversation.Words;

/**
 * Tells a chat that asked for it that a programme opened.
 */
class OpeningNews {

	private final Phrasebook phrasebook;

	OpeningNews(Phrasebook phrasebook) {
		this.phrasebook = phrasebook;
	}

	Message message(InterestDesk.ProgrammeOpened opened, Instant now) {
		Text text = this.phrasebook.text(Words.message("opening.news", Words.verbatim(opened.programme().title())),
				opened.language());
		return Message.wanted("opening/" + opened.programme().id() + "/" + opened.chat(),
				new Body.InChat(opened.chat(), Card.of(text), Optional.empty()), now);
	}

}
