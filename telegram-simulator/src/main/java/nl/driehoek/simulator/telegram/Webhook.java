package nl.driehoek.simulator.telegram;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Delivers the updates to the webhook of a bot, if set, and remembers the last error.
 */
final class Webhook implements AutoCloseable {

	private final Updates updates;

	private final Clock clock;

	private final Duration retry;

	private Optional<WebhookTarget> target = Optional.empty();

	private Optional<WebhookDelivery> delivery = Optional.empty();

	private Optional<Trouble> lastTrouble = Optional.empty();

	Webhook(Updates updates, Clock clock, Duration retry) {
		this.updates = updates;
		this.clock = clock;
		this.retry = retry;
	}

	/**
	 * The last error of a delivery.
	 *
	 * @param message the error
	 * @param at when it occurred
	 */
	record Trouble(String message, Instant at) {

	}

	synchronized void set(WebhookTarget other) {
		remove();
		WebhookDelivery fresh = new WebhookDelivery(other, this.updates, this.retry, this::remember);
		this.target = Optional.of(other);
		this.delivery = Optional.of(fresh);
		fresh.start();
	}

	synchronized void remove() {
		this.delivery.ifPresent(WebhookDelivery::close);
		this.delivery = Optional.empty();
		this.target = Optional.empty();
		this.lastTrouble = Optional.empty();
	}

	synchronized boolean isSet() {
		return this.target.isPresent();
	}

	synchronized Optional<WebhookTarget> target() {
		return this.target;
	}

	synchronized Optional<Trouble> lastTrouble() {
		return this.lastTrouble;
	}

	@Override
	public void close() {
		remove();
	}

	private synchronized void remember(String message) {
		this.lastTrouble = Optional.of(new Trouble(message, this.clock.instant()));
	}

}
