package nl.driehoek.store;

import java.nio.file.Path;
import java.time.Instant;

/**
 * A whole copy of a store.
 *
 * @param folder the folder of its files
 * @param made when it was made
 * @param documents how many documents it holds, in all collections
 */
public record StoreCopy(Path folder, Instant made, long documents) {

	@Override
	public String toString() {
		return "%s (%d documents)".formatted(this.folder, this.documents);
	}

}
