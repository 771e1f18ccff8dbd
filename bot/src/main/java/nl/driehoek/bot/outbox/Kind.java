package nl.driehoek.bot.outbox;

import java.time.Instant;
import java.util.Optional;

/**
 * What is special about the rows of one lane: who brings them, and what becomes of them.
 *
 * @param <R> the kind of row
 */
public interface Kind<R extends Row<R>> {

	/**
	 * Whether somebody can bring them; otherwise they are kept.
	 */
	boolean isOpen();

	/**
	 * Sends what a row says and waits for what becomes of it.
	 */
	Delivery deliver(R row);

	/**
	 * Whether to send it again when nobody knows whether it arrived.
	 */
	boolean mayRepeat(R row);

	/**
	 * The row after it arrived.
	 * @param current as it is stored; it may have changed while it was being sent
	 * @param sent as it was sent
	 * @param message the number it has in the chat, if it has one
	 */
	R arrived(R current, R sent, Optional<Integer> message, Instant now);

	/**
	 * The row after it was refused for good.
	 */
	R refused(R row, Instant now);

}
