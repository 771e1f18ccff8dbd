package nl.driehoek.bot.mail;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import nl.driehoek.bot.outbox.Outage;
import nl.driehoek.bot.time.Backoff;

/**
 * Knows whether the mail server takes letters from us. While it does not, all letters
 * wait, and after each pause some are tried.
 */
class MailHealth {

	private static final Backoff PAUSES = new Backoff(Duration.ofMinutes(1), Duration.ofMinutes(15));

	private final Clock clock;

	private Optional<Trouble> trouble = Optional.empty();

	MailHealth(Clock clock) {
		this.clock = clock;
	}

	/**
	 * What is the matter.
	 *
	 * @param outage since when, and what the server said first
	 * @param pauses how many there were
	 * @param until the end of the present pause
	 */
	private record Trouble(Outage outage, int pauses, Instant until) {
	}

	/**
	 * How long to wait before the next letter; empty if it may go now.
	 */
	synchronized Optional<Duration> pause() {
		Instant now = this.clock.instant();
		return this.trouble.map(Trouble::until).filter(now::isBefore).map(until -> Duration.between(now, until));
	}

	/**
	 * The server took a letter, or knew that its address does not exist.
	 */
	synchronized void well() {
		this.trouble = Optional.empty();
	}

	/**
	 * The server took nothing. Several letters that were under way together count once.
	 */
	synchronized void troubled(String said) {
		if (pause().isEmpty()) {
			Instant now = this.clock.instant();
			int pauses = this.trouble.map(Trouble::pauses).orElse(0) + 1;
			Outage outage = this.trouble.map(Trouble::outage).orElseGet(() -> new Outage(now, said));
			this.trouble = Optional.of(new Trouble(outage, pauses, now.plus(PAUSES.after(pauses))));
		}
	}

	synchronized Optional<Outage> outage() {
		return this.trouble.map(Trouble::outage);
	}

}
