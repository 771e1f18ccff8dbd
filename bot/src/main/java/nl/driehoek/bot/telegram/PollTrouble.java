package nl.driehoek.bot.telegram;

import java.time.Duration;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Knows how long to wait after a poll that failed, and says once what is wrong.
 */
final class PollTrouble {

	private static final Logger logger = LoggerFactory.getLogger(PollTrouble.class);

	private static final Duration AFTER_CONFLICT = Duration.ofSeconds(5);

	private String told = "";

	private int attempt;

	/**
	 * Takes note of a failure.
	 * @return how long to wait
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
			logger.info("Telegram tells us of updates again");
		}
		this.attempt = 0;
		this.told = "";
	}

	private static void tell(Fault fault) {
		switch (fault.kind()) {
			case CONFLICT ->
				logger.warn("Somebody else gets the updates of this bot: is it running twice? ({})", fault.reason());
			case UNKNOWN_BOT ->
				logger.error("Telegram does not know this bot: is the token right? ({})", fault.reason());
			default -> logger.warn("Telegram cannot be asked for updates: {}", fault.reason());
		}
	}

}
