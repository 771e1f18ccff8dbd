package nl.driehoek.bot.outbox;

import java.time.Instant;
import java.util.Optional;

/**
 * What differs between kinds of rows: how they are sent, and what follows from the
 * result.
 *
 * @param <R> the kind of row
 */
public interface Kind<R extends Row<R>> {

	/**
	 * Whether the courier can send; otherwise the rows are kept.
	 */
	boolean isOpen();

	/**
	 * Waits until rate limits allow to send the row. This comes before the claim, so that
	 * a crash meanwhile leaves no doubt whether the row was sent.
	 * @return false if the bot stops
	 */
	boolean awaitTurn(R row);

	/**
	 * Sends a row and waits for the result.
	 */
	Delivery deliver(R row);

	/**
	 * Whether to send it again when it is unknown whether it arrived.
	 */
	boolean mayRepeat(R row);

	/**
	 * The row after it arrived.
	 * @param current as stored now; it may have changed while it was being sent
	 * @param sent as it was sent
	 * @param message its number in the chat, if it has one
	 */
	R arrived(R current, R sent, Optional<Integer> message, Instant now);

	/**
	 * The row after it was refused for good.
	 */
	R refused(R row, Instant now);

}
