package nl.driehoek.bot.telegram;

import java.io.Serializable;
import java.util.List;

/**
 * The updates of one poll.
 *
 * @param updates in the order received
 * @param readable whether the response could be parsed; if not, {@code updates} contains
 * at most its first update, without content
 */
record Batch(List<RawUpdate> updates, boolean readable) implements Serializable {

	Batch {
		updates = List.copyOf(updates);
	}

}
