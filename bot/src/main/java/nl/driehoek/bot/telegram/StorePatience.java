package nl.driehoek.bot.telegram;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.InvalidDataAccessApiUsageException;

/**
 * Waits for a store that cannot be reached, for what is not stored must not be confirmed
 * to Telegram.
 */
final class StorePatience {

	private static final Logger logger = LoggerFactory.getLogger(StorePatience.class);

	private final AtomicInteger waiting = new AtomicInteger();

	/**
	 * Does this until the store takes it.
	 * @throws RuntimeException if it fails for any other reason
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
				logger.info("The store is not waited for any more");
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
				logger.warn("The store cannot be reached ({}); updates wait", ex.getClass().getSimpleName());
			}
			rest(Duration.ofMillis(100L << Math.min(attempt, 6)));
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
