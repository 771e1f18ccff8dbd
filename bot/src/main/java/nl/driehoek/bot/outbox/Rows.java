package nl.driehoek.bot.outbox;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The stored rows of one lane.
 *
 * @param <R> the kind of row
 */
public interface Rows<R extends Row<R>> {

	Optional<R> find(String id);

	/**
	 * The open rows whose time has come, in the order in which they were wanted.
	 */
	List<R> due(Instant now, int most);

	/**
	 * When the next one is due, if one is open.
	 */
	Optional<Instant> nextDue();

	/**
	 * Replaces a row if it is unchanged since it was read, and if it may hold up its
	 * receiver: only one row of a receiver may at a time.
	 * @return the row as it is stored now, or empty if somebody else was faster
	 */
	Optional<R> replace(R row);

}
