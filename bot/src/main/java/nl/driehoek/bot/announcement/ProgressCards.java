package nl.driehoek.bot.announcement;

import java.util.List;
import java.util.Optional;

import nl.driehoek.bot.outbox.Card;
import nl.driehoek.bot.outbox.ChatCourier;
import nl.driehoek.bot.outbox.Messages;
import nl.driehoek.bot.outbox.Tally;
import nl.driehoek.bot.time.OneByOne;
import nl.driehoek.conversation.Phrasebook;
import nl.driehoek.conversation.Words;
import nl.driehoek.registrations.party.Language;

/**
 * Shows staff the progress of each announcement on a card that is edited in place.
 * Retries a card that could not be shown; the pauses grow for as long as there is nothing
 * new.
 */
class ProgressCards {

	private final Announcements announcements;

	private final Messages messages;

	private final ChatCourier chats;

	private final Phrasebook phrasebook;

	private final Pauses pauses;

	ProgressCards(Announcements announcements, Messages messages, ChatCourier chats, Phrasebook phrasebook,
			Pauses pauses) {
		this.announcements = announcements;
		this.messages = messages;
		this.chats = chats;
		this.phrasebook = phrasebook;
		this.pauses = pauses;
	}

	void refresh() {
		List<Announcement> open = this.announcements.open().stream().filter(Announcement::addressed).toList();
		this.pauses.keep(open.stream().map(announcement -> announcement.written().id()).toList());
		OneByOne.forEach(open.stream().filter(announcement -> this.pauses.isOver(announcement.written().id())).toList(),
				this::refresh);
	}

	private void refresh(Announcement announcement) {
		String id = announcement.written().id();
		Tally tally = this.messages.tally(id);
		if (!announcement.shown().equals(Optional.of(tally)) && isShown(tally, announcement)) {
			this.pauses.end(id);
		}
		else {
			this.pauses.grow(id);
		}
	}

	private boolean isShown(Tally tally, Announcement announcement) {
		Optional<Integer> message = this.chats.show(announcement.author(), announcement.card(), card(tally));
		message.ifPresent(shown -> this.announcements.replace(announcement.showing(shown, tally)));
		return message.isPresent();
	}

	private Card card(Tally tally) {
		String done = (tally.failed() + tally.unsure() > 0) ? "announcement.done.not-all" : "announcement.done";
		Words text = Words.message((tally.open() > 0) ? "announcement.busy" : done, new Words.Count(tally.inChat()),
				new Words.Count(tally.byMail()), new Words.Count(tally.failed()), new Words.Count(tally.unsure()),
				new Words.Count(tally.open()));
		return Card.of(this.phrasebook.text(text, Language.DUTCH));
	}

}
