package nl.driehoek.bot.outbox;

import java.time.Duration;
import java.util.Optional;

/**
 * What became of one attempt to send something.
 */
public sealed interface Delivery {

	/**
	 * It arrived, as far as the other side says.
	 *
	 * @param message the number it has there, by which it can be changed later
	 */
	record Arrived(Optional<Integer> message) implements Delivery {

		/**
		 * It arrived where things have no number, such as in a mailbox.
		 */
		public Arrived() {
			this(Optional.empty());
		}

	}

	/**
	 * It did not and never will: the bot is blocked, the address does not exist.
	 *
	 * @param reason for staff, without personal data
	 */
	record Refused(String reason) implements Delivery {
	}

	/**
	 * It certainly did not arrive; try again.
	 *
	 * @param after not before this has passed
	 */
	record Later(Duration after) implements Delivery {
	}

	/**
	 * Nobody can tell: the connection broke after the message had left.
	 */
	record Unclear() implements Delivery {
	}

}
