package nl.driehoek.bot.outbox;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * One thing that goes to one person.
 *
 * @param id says what it is and for whom, so that wanting it twice is wanting it once
 * @param announcement the announcement it belongs to: such a message never goes twice
 * @param body what it says
 * @param state how far it is
 * @param tries how often sending it was begun
 * @param due when to try next, or when the lease of who is sending it ends
 * @param version rises with every write; who saw an older one has lost
 */
public record Message(String id, Optional<String> announcement, Body body, MessageState state, int tries, Instant due,
		long version) {

	/** Longer than any sending takes; after this, who was sending is gone. */
	static final Duration LEASE = Duration.ofMinutes(2);

	/**
	 * A message that may be repeated after a crash.
	 */
	public static Message wanted(String id, Body body, Instant due) {
		return new Message(id, Optional.empty(), body, MessageState.WANTED, 0, due, 0);
	}

	/**
	 * A message of an announcement, which is never repeated.
	 */
	public static Message announced(String id, String announcement, Body body, Instant due) {
		return new Message(id, Optional.of(announcement), body, MessageState.WANTED, 0, due, 0);
	}

	Message sending(Instant now) {
		return new Message(this.id, this.announcement, this.body, MessageState.SENDING, this.tries + 1, now.plus(LEASE),
				this.version);
	}

	Message now(MessageState next) {
		return new Message(this.id, this.announcement, this.body, next, this.tries, this.due, this.version);
	}

	Message again(Instant next) {
		return new Message(this.id, this.announcement, this.body, MessageState.WANTED, this.tries, next, this.version);
	}

	/**
	 * The letter that takes over from a chat that cannot be reached; once for an address.
	 */
	Message asLetter(Letter letter, Instant now) {
		return new Message(letter.messageId(), this.announcement, new Body.ByMail(letter), MessageState.WANTED, 0, now,
				0);
	}

	/**
	 * As it is stored now.
	 */
	Message atVersion(long stored) {
		return new Message(this.id, this.announcement, this.body, this.state, this.tries, this.due, stored);
	}

	/**
	 * What becomes of it if nobody knows whether it arrived.
	 */
	Message unclear(Instant next) {
		return this.announcement.isPresent() ? now(MessageState.UNSURE) : again(next);
	}

}
