package nl.driehoek.bot.telegram;

import java.time.Duration;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where the poller is in Telegram's list of updates. Once all is confirmed it asks
 * without an offset, so that ids that start anew after a quiet week are heard.
 */
final class Cursor {

	private static final Logger logger = LoggerFactory.getLogger(Cursor.class);

	private static final int MOST = 100;

	private long offset;

	private int limit = MOST;

	FetchUpdates next(Duration timeout) {
		return new FetchUpdates(this.offset, this.limit, timeout);
	}

	/**
	 * Confirms, with the next poll, all that was taken; of a batch that cannot be read
	 * nothing, until the one update that spoils it is asked for alone.
	 */
	void taken(Batch batch) {
		if (!batch.readable() && this.limit > 1) {
			this.limit = 1;
			return;
		}
		if (!batch.readable()) {
			logger.warn("Update {} cannot be read and is skipped", batch.nextOffset() - 1);
		}
		this.offset = batch.nextOffset();
		this.limit = batch.updates().isEmpty() ? MOST : Math.min(MOST, this.limit * 2);
	}

}
