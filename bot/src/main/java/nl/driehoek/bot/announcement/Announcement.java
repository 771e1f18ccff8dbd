package nl.driehoek.bot.announcement;

import java.util.Optional;

import nl.driehoek.bot.outbox.Tally;
import nl.driehoek.conversation.announcing.WrittenAnnouncement;
import nl.driehoek.registrations.party.ChatId;

/**
 * An announcement that is being sent.
 *
 * @param written what staff wrote
 * @param author the chat it was written in, which shows the progress
 * @param addressed whether each receiver has a row in the outbox
 * @param card the number of the message that shows the progress
 * @param shown the progress as it was last shown
 * @param version rises with every write, for compare-and-set
 */
public record Announcement(WrittenAnnouncement written, ChatId author, boolean addressed, Optional<Integer> card,
		Optional<Tally> shown, long version) {

	/**
	 * Whether its progress will not change any more.
	 */
	boolean isDone() {
		return this.addressed && this.shown.filter(tally -> tally.open() == 0).isPresent();
	}

	Announcement addressedNow() {
		return new Announcement(this.written, this.author, true, this.card, this.shown, this.version);
	}

	Announcement showing(int message, Tally tally) {
		return new Announcement(this.written, this.author, this.addressed, Optional.of(message), Optional.of(tally),
				this.version);
	}

}
