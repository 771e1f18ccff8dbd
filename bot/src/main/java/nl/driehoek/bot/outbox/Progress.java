package nl.driehoek.bot.outbox;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * How far a row is sent; each row of the outbox has one.
 *
 * @param state its state
 * @param tries the number of attempts since it was wanted
 * @param refusals the number of permanent refusals in a row
 * @param since when it was wanted; rows of one receiver are sent in this order
 * @param due the time of the next attempt, or the end of the lease
 * @param message its number in the chat, once it was sent there
 * @param version rises with every write, for the compare-and-set
 */
public record Progress(RowState state, int tries, int refusals, Instant since, Instant due, Optional<Integer> message,
		long version) {

	/** With the shortest pause between tries this is about an hour. */
	private static final int MOST_TRIES_HELD_UP = 50;

	public Progress {
		// As fine as it is stored, so that what is written equals what is read.
		since = since.truncatedTo(ChronoUnit.MILLIS);
		due = due.truncatedTo(ChronoUnit.MILLIS);
	}

	/**
	 * That of a row that is not stored yet.
	 */
	public static Progress wanted(Instant since) {
		return new Progress(RowState.WANTED, 0, 0, since, since, Optional.empty(), 0);
	}

	public boolean isOpen() {
		return this.state.isOpen();
	}

	/**
	 * Whether later rows of the same receiver wait for this one. There is a limit, so
	 * that a row that cannot be sent does not block its receiver for ever.
	 */
	boolean holdsUp() {
		return isOpen() && this.tries > 0 && this.tries <= MOST_TRIES_HELD_UP;
	}

	/**
	 * Whether the row is still under the given claim, even if its content has changed.
	 */
	boolean isSameClaim(Progress claim) {
		return this.state == RowState.SENDING && this.tries == claim.tries && this.due.equals(claim.due);
	}

	Progress claimed(Instant until) {
		return new Progress(RowState.SENDING, this.tries + 1, this.refusals, this.since, until, this.message,
				this.version);
	}

	/**
	 * To be retried.
	 */
	Progress again(Instant next) {
		return at(RowState.WANTED, next);
	}

	/**
	 * To be tried for the first time after this claim, which does not count as a try.
	 */
	Progress held(Instant next) {
		return new Progress(RowState.WANTED, this.tries - 1, this.refusals, this.since, next, this.message,
				this.version);
	}

	Progress ended(RowState end) {
		return at(end, this.due);
	}

	private Progress at(RowState next, Instant nextDue) {
		return new Progress(next, this.tries, this.refusals, this.since, nextDue, this.message, this.version);
	}

	/**
	 * It was sent, and has this number in the chat.
	 */
	public Progress sent(Optional<Integer> number) {
		return new Progress(RowState.SENT, 0, 0, this.since, this.due, number, this.version);
	}

	/**
	 * It was refused permanently, and is retried all the same.
	 */
	public Progress refused(Instant next) {
		return new Progress(RowState.WANTED, this.tries, this.refusals + 1, this.since, next, this.message,
				this.version);
	}

	/**
	 * It was refused permanently, and is not retried any more.
	 */
	public Progress givenUp() {
		return new Progress(RowState.REFUSED, this.tries, this.refusals + 1, this.since, this.due, this.message,
				this.version);
	}

	/**
	 * Newer content is to be sent; if older content is being sent, after that.
	 */
	public Progress wantedAnew(Instant now) {
		return (this.state == RowState.SENDING) ? this : renewed(now);
	}

	/**
	 * Newer content is to be sent, as the older was sent.
	 */
	public Progress renewed(Instant now) {
		return new Progress(RowState.WANTED, 0, 0, now, now, this.message, this.version);
	}

	/**
	 * As it is stored now.
	 */
	public Progress atVersion(long stored) {
		return new Progress(this.state, this.tries, this.refusals, this.since, this.due, this.message, stored);
	}

}
