package nl.driehoek.bot.telegram;

import java.io.Serializable;
import java.util.List;

/**
 * What one poll brought.
 *
 * @param updates in the order in which they came
 * @param readable whether it could be read at all; if not, the first update of it is
 * there when its id can be told
 */
record Batch(List<RawUpdate> updates, boolean readable) implements Serializable {

	Batch {
		updates = List.copyOf(updates);
	}

	/**
	 * The offset that confirms all of it; 0 when there is nothing to confirm.
	 */
	long nextOffset() {
		return this.updates.stream().mapToLong(update -> update.id() + 1).max().orElse(0);
	}

}
