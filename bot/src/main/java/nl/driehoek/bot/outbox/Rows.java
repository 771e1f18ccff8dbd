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
	 * The open rows that are due, in the order in which they were wanted.
	 */
	List<R> due(Instant now, int most);

	/**
	 * When the next one is due, if one is open.
	 */
	Optional<Instant> nextDue();

	/**
	 * Replaces a row by compare-and-set. A row that holds up its receiver is refused
	 * while another row of that receiver does.
	 * @return the row as it is stored now, or empty if it lost
	 */
	Optional<R> replace(R row);

}
