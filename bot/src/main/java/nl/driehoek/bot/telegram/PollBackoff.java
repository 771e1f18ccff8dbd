package nl.driehoek.bot.telegram;

import java.time.Duration;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Computes the back-off after a failed poll, and logs a reason only when it changes.
 */
final class PollBackoff {

	private static final Logger logger = LoggerFactory.getLogger(PollBackoff.class);

	private static final Duration AFTER_CONFLICT = Duration.ofSeconds(5);

	private String told = "";

	private int attempt;

	/**
	 * Records a failure.
	 * @return the pause before the next poll
	 */
	Duration after(Throwable failure) {
		Fault fault = Fault.of(failure);
		this.attempt++;
		if (!this.told.equals(fault.reason())) {
			this.told = fault.reason();
			tell(fault);
		}
		Duration pause = Persistence.pause(fault, this.attempt);
		boolean tooSoon = fault.is(Fault.Kind.CONFLICT) && pause.compareTo(AFTER_CONFLICT) < 0;
		return tooSoon ? AFTER_CONFLICT : pause;
	}

	void over() {
		if (this.attempt > 0) {
			logger.info("Polling for updates works again");
		}
		this.attempt = 0;
		this.told = "";
	}

	private static void tell(Fault fault) {
		switch (fault.kind()) {
			case CONFLICT -> logger.warn("Another process polls for the updates of this bot: is it running twice? ({})",
					fault.reason());
			case UNKNOWN_BOT ->
				logger.error("Telegram does not know this bot: is the token right? ({})", fault.reason());
			default -> logger.warn("Polling for updates fails: {}", fault.reason());
		}
	}

}
