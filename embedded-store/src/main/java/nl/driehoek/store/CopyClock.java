package nl.driehoek.store;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes a copy of the running store every hour, and when an operator asks for one.
 */
final class CopyClock implements AutoCloseable {

	static final Duration EVERY = Duration.ofHours(1);

	/**
	 * Waits after the start and after a failure before it makes a copy.
	 */
	static final Duration FIRST = Duration.ofMinutes(1);

	static final Duration RETRY = Duration.ofMinutes(10);

	private static final Duration CLEANED = Duration.ofMinutes(1);

	private static final Logger log = LoggerFactory.getLogger(CopyClock.class);

	private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(CopyClock::daemon);

	private final CopyShelf shelf;

	private final CopyRequest request;

	private final CopyMaker maker;

	private final Clock clock;

	private Instant notBefore;

	private Instant cleanNext;

	CopyClock(CopyShelf shelf, CopyRequest request, CopyMaker maker, Clock clock) {
		this.shelf = shelf;
		this.request = request;
		this.maker = maker;
		this.clock = clock;
		this.notBefore = clock.instant().plus(FIRST);
		this.cleanNext = this.notBefore;
	}

	@SuppressWarnings("FutureReturnValueIgnored") // a tick logs its own failure
	void start() {
		this.thread.scheduleWithFixedDelay(this::tick, 1, 1, TimeUnit.SECONDS);
	}

	/**
	 * Makes a copy if one is due or asked for, and deletes those that are too old. A
	 * failure is logged: the store itself is well.
	 */
	void tick() {
		Instant now = this.clock.instant();
		try {
			if (!now.isBefore(this.cleanNext)) {
				this.cleanNext = now.plus(CLEANED);
				this.shelf.forgetOld(now);
			}
			if (this.request.take() || isDue(now)) {
				this.notBefore = now.plus(RETRY);
				log.debug("Copy of the store: {}", this.maker.make(now));
			}
		}
		catch (IOException | RuntimeException ex) {
			log.warn("No copy of the store was made: {}", ex.toString());
		}
	}

	/**
	 * Waits for a copy that is being made.
	 */
	@Override
	public void close() {
		this.thread.shutdown();
		try {
			this.thread.awaitTermination(1, TimeUnit.MINUTES);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private boolean isDue(Instant now) throws IOException {
		return !now.isBefore(this.notBefore)
				&& this.shelf.newest().filter(made -> made.plus(EVERY).isAfter(now)).isEmpty();
	}

	private static Thread daemon(Runnable work) {
		Thread thread = new Thread(work, "store-copies");
		thread.setDaemon(true);
		return thread;
	}

	/**
	 * Makes one copy.
	 */
	interface CopyMaker {

		StoreCopy make(Instant now) throws IOException;

	}

}
