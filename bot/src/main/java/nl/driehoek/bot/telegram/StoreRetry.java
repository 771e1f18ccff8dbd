package nl.driehoek.bot.telegram;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

import nl.driehoek.bot.time.Backoff;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.InvalidDataAccessApiUsageException;

/**
 * Retries work, with back-off, while the store cannot be reached: an update must not be
 * confirmed to Telegram before it is stored.
 */
final class StoreRetry {

	private static final Logger logger = LoggerFactory.getLogger(StoreRetry.class);

	private static final Backoff BACKOFF = new Backoff(Duration.ofMillis(100), Duration.ofSeconds(6));

	private final AtomicInteger waiting = new AtomicInteger();

	/**
	 * Runs the work and retries it until the store is reachable.
	 * @throws RuntimeException if it fails for another reason; it is not retried
	 */
	void until(Runnable work) {
		int attempt = 0;
		try {
			while (!done(work, attempt)) {
				attempt++;
			}
		}
		finally {
			if (attempt > 0 && this.waiting.decrementAndGet() == 0) {
				logger.info("No update waits for the store any more");
			}
		}
	}

	private boolean done(Runnable work, int attempt) {
		try {
			work.run();
			return true;
		}
		catch (InvalidDataAccessApiUsageException | DataIntegrityViolationException ex) {
			throw ex;
		}
		catch (DataAccessException ex) {
			if (attempt == 0 && this.waiting.getAndIncrement() == 0) {
				logger.warn("The store cannot be reached ({}); updates wait and are retried",
						ex.getClass().getSimpleName());
			}
			rest(BACKOFF.after(attempt + 1));
			return false;
		}
	}

	private static void rest(Duration pause) {
		try {
			Thread.sleep(pause.toMillis());
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new StoppingException(ex);
		}
	}

}
