package nl.driehoek.simulator.tryout;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.function.Consumer;

/**
 * The time the bot's clock has reached. It is remembered from the bot's last answer, so
 * it survives a kill, and it stops while the bot is stopped.
 */
public final class TryOutClock extends Clock {

	private final InstantSource machine;

	private final ZoneId zone;

	private Instant reached;

	private Instant since;

	private boolean running;

	private Consumer<Instant> learned = (now) -> {
	};

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
	 * Adopts the time of the bot's clock; an earlier time is ignored, so that no task
	 * becomes undue.
	 */
	synchronized void learn(Instant botNow) {
		Instant known = instant();
		this.reached = botNow.isAfter(known) ? botNow : known;
		this.since = this.machine.instant();
		this.learned.accept(this.reached);
	}

	/**
	 * Calls the listener with each time that was adopted.
	 */
	synchronized void onLearn(Consumer<Instant> listener) {
		this.learned = listener;
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
