package nl.driehoek.bot.outbox;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * How far sending a row is; each row of the outbox carries one.
 *
 * @param state where it stands
 * @param tries how often sending was begun since it was wanted
 * @param refusals how often in a row the other side refused it for good
 * @param since when it was wanted: rows of one receiver go in this order
 * @param due when to try next, or when the lease of the process that sends it ends
 * @param message the number it has in the chat, once it was sent to one
 * @param version rises with every write; a write that saw an older one is lost
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
	 * Whether the later rows of its receiver wait for it; not for ever, as a row that can
	 * never be sent must not silence its receiver.
	 */
	boolean holdsUp() {
		return isOpen() && this.tries > 0 && this.tries <= MOST_TRIES_HELD_UP;
	}

	/**
	 * Whether this is still the given claim, also if something else was written since.
	 */
	boolean isSameClaim(Progress claim) {
		return this.state == RowState.SENDING && this.tries == claim.tries && this.due.equals(claim.due);
	}

	Progress claimed(Instant until) {
		return new Progress(RowState.SENDING, this.tries + 1, this.refusals, this.since, until, this.message,
				this.version);
	}

	/**
	 * To be tried again.
	 */
	Progress again(Instant next) {
		return at(RowState.WANTED, next);
	}

	Progress ended(RowState end) {
		return at(end, this.due);
	}

	private Progress at(RowState next, Instant nextDue) {
		return new Progress(next, this.tries, this.refusals, this.since, nextDue, this.message, this.version);
	}

	/**
	 * It arrived, under this number if it has one.
	 */
	public Progress sent(Optional<Integer> number) {
		return new Progress(RowState.SENT, 0, 0, this.since, this.due, number, this.version);
	}

	/**
	 * It was refused for good, and is tried again all the same.
	 */
	public Progress refused(Instant next) {
		return new Progress(RowState.WANTED, this.tries, this.refusals + 1, this.since, next, this.message,
				this.version);
	}

	/**
	 * It was refused for good, and nobody tries any more.
	 */
	public Progress givenUp() {
		return new Progress(RowState.REFUSED, this.tries, this.refusals + 1, this.since, this.due, this.message,
				this.version);
	}

	/**
	 * Something newer is to be sent; if something older is being sent, after that.
	 */
	public Progress wantedAnew(Instant now) {
		return (this.state == RowState.SENDING) ? this : renewed(now);
	}

	/**
	 * Something newer is to be sent, now that something older was.
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
