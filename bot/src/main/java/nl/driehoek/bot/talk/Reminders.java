package nl.driehoek.bot.talk;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Spreads the reminders of one sweep, so that thousands that are due at one moment do not
 * leave at one moment.
 */
final class Reminders {

	private final Instant now;

	private final int atOnce;

	private final Duration pause;

	private int asked;

	/**
	 * Some reminders now, and as many after each pause.
	 */
	Reminders(Instant now, int atOnce, Duration pause) {
		this.now = now;
		this.atOnce = atOnce;
		this.pause = pause;
	}

	/**
	 * When the next reminder may leave; empty for now.
	 */
	Optional<Instant> next() {
		int round = this.asked / this.atOnce;
		this.asked++;
		return (round == 0) ? Optional.empty() : Optional.of(this.now.plus(this.pause.multipliedBy(round)));
	}

}
