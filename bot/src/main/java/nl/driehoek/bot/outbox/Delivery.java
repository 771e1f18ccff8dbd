package nl.driehoek.bot.outbox;

import java.time.Duration;
import java.util.Optional;

/**
 * The result of one attempt to send something.
 */
public sealed interface Delivery {

	/**
	 * The other side accepted it.
	 *
	 * @param message its number there, by which it can be edited or withdrawn later
	 */
	record Arrived(Optional<Integer> message) implements Delivery {

		/**
		 * Accepted by something that gives no numbers, such as a mail server.
		 */
		public Arrived() {
			this(Optional.empty());
		}

	}

	/**
	 * It will never be accepted: the bot is blocked, or the address does not exist.
	 *
	 * @param reason for staff, without personal data
	 */
	record Refused(String reason) implements Delivery {
	}

	/**
	 * It certainly did not arrive and must be retried.
	 *
	 * @param after not before this has passed
	 */
	record Later(Duration after) implements Delivery {
	}

	/**
	 * It certainly did not arrive, and nobody said when it can: try again after ever
	 * longer pauses.
	 *
	 * @param atLeast the shortest pause
	 */
	record Again(Duration atLeast) implements Delivery {
	}

	/**
	 * It was not tried, because nothing can be sent now; that says nothing of this one.
	 *
	 * @param after not before this has passed
	 */
	record Held(Duration after) implements Delivery {
	}

	/**
	 * It is unknown whether it arrived: the connection broke after it had been sent.
	 */
	record Unclear() implements Delivery {
	}

}
