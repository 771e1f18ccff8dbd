package nl.driehoek.simulator.tryout;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;

/**
 * The time the bot has reached, remembered from its last answer, so that it is known even
 * after a hard stop. It stands still while the bot does.
 */
public final class TryOutClock extends Clock {

	private final InstantSource machine;

	private final ZoneId zone;

	private Instant reached;

	private Instant since;

	private boolean running;

	public TryOutClock(Instant start, InstantSource machine) {
		this(start, machine, ZoneId.of("Europe/Amsterdam"));
	}

	private TryOutClock(Instant start, InstantSource machine, ZoneId zone) {
		this.reached = start;
		this.machine = machine;
		this.zone = zone;
		this.since = machine.instant();
	}

	@Override
	public synchronized Instant instant() {
		if (!this.running) {
			return this.reached;
		}
		return this.reached.plus(Duration.between(this.since, this.machine.instant()));
	}

	/**
	 * Takes over what the bot said. It never goes back: what was due once stays due.
	 */
	synchronized void learn(Instant botNow) {
		Instant known = instant();
		this.reached = botNow.isAfter(known) ? botNow : known;
		this.since = this.machine.instant();
	}

	synchronized void run() {
		this.reached = instant();
		this.since = this.machine.instant();
		this.running = true;
	}

	synchronized void stand() {
		this.reached = instant();
		this.running = false;
	}

	@Override
	public ZoneId getZone() {
		return this.zone;
	}

	@Override
	public Clock withZone(ZoneId other) {
		return new TryOutClock(instant(), this.machine, other);
	}

}
