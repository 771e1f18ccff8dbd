package nl.driehoek.bot.outbox;

import java.time.Duration;

/**
 * What became of one attempt to send something.
 */
public sealed interface Delivery {

	/**
	 * It arrived, as far as the other side says.
	 */
	record Arrived() implements Delivery {
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
