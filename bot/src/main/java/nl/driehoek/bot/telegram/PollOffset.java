package nl.driehoek.bot.telegram;

import java.time.Duration;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The offset and limit of the next poll. After an empty batch the offset is 0, because
 * Telegram may restart the ids at a lower number after a week without updates.
 */
final class PollOffset {

	private static final Logger logger = LoggerFactory.getLogger(PollOffset.class);

	private static final int MOST = 100;

	private long offset;

	private int limit = MOST;

	FetchUpdates next(Duration timeout) {
		return new FetchUpdates(this.offset, this.limit, timeout);
	}

	/**
	 * Advances the offset past the batch, so that the next poll confirms it. If the batch
	 * cannot be parsed, first polls with limit 1 to skip only the unreadable update.
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
