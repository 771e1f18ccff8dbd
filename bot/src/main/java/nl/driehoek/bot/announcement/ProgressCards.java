package nl.driehoek.bot.announcement;

import java.util.Optional;

import nl.driehoek.bot.message.Card;
import nl.driehoek.bot.message.ChatCourier;
import nl.driehoek.bot.message.Messages;
import nl.driehoek.bot.message.Tally;
import nl.driehoek.bot.time.OneByOne;
import nl.driehoek.conversation.Phrasebook;
import nl.driehoek.conversation.Words;
import nl.driehoek.registrations.Language;

/**
 * Shows staff how far each announcement is, on a card that counts; one that could not be
 * shown is tried again.
 */
class ProgressCards {

	private final Announcements announcements;

	private final Messages messages;

	private final ChatCourier chats;

	private final Phrasebook phrasebook;

	ProgressCards(Announcements announcements, Messages messages, ChatCourier chats, Phrasebook phrasebook) {
		this.announcements = announcements;
		this.messages = messages;
		this.chats = chats;
		this.phrasebook = phrasebook;
	}

	void refresh() {
		OneByOne.forEach(this.announcements.open().stream().filter(Announcement::addressed).toList(), this::refresh);
	}

	private void refresh(Announcement announcement) {
		Tally tally = this.messages.tally(announcement.draft().id());
		if (!announcement.shown().equals(Optional.of(tally))) {
			this.chats.show(announcement.author(), announcement.card(), card(tally))
				.ifPresent(message -> this.announcements.replace(announcement.showing(message, tally)));
		}
	}

	private Card card(Tally tally) {
		Words text = Words.message((tally.open() > 0) ? "announcement.busy" : "announcement.done",
				new Words.Count(tally.inChat()), new Words.Count(tally.byMail()), new Words.Count(tally.failed()),
				new Words.Count(tally.unsure()), new Words.Count(tally.open()));
		return Card.of(this.phrasebook.say(text, Language.DUTCH));
	}

}
