package nl.driehoek.bot.talk;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * The right of one process to deliver a card. While it lasts no other process delivers
 * the card; after it, it is unknown whether the card arrived, and it is delivered once
 * more.
 *
 * @param holder the process
 * @param until when the right ends
 * @param repeated whether the card was under an earlier lease already
 */
public record Lease(String holder, Instant until, boolean repeated) {

	/** Longer than the pause between two batches of receipts. */
	static final Duration LENGTH = Duration.ofSeconds(30);

	public Lease {
		// As fine as it is stored, so that what is written equals what is read.
		until = until.truncatedTo(ChronoUnit.MILLIS);
	}

	/**
	 * The lease of a new card.
	 */
	static Lease first(String holder, Instant now) {
		return new Lease(holder, now.plus(LENGTH), false);
	}

	boolean isOver(Instant now) {
		return !now.isBefore(this.until);
	}

	boolean isHeldBy(String process) {
		return this.holder.equals(process);
	}

	/**
	 * A longer lease, because the delivery is still going on.
	 */
	Lease renewed(Instant end) {
		return new Lease(this.holder, end, this.repeated);
	}

	/**
	 * The lease of a card that certainly did not arrive: the next one counts as the
	 * first.
	 */
	Lease failed() {
		return new Lease(this.holder, this.until, false);
	}

}
