package nl.driehoek.benchmarks;

import java.time.Duration;
import java.util.OptionalLong;

import nl.driehoek.simulator.telegram.Message;
import nl.driehoek.simulator.telegram.TelegramUser;

/**
 * One simulated user on the way through the dialog, who answers each question once, and
 * again only after a silence.
 */
final class Walker {

	private final TelegramUser user;

	private final Entry entry;

	private Question answered = Question.UNKNOWN;

	private Deed deed = new Deed.Say("/start");

	private boolean waiting;

	private boolean done;

	private long since;

	private long lastTry;

	private int confirmations;

	Walker(TelegramUser user, Entry entry) {
		this.user = user;
		this.entry = entry;
	}

	Entry entry() {
		return this.entry;
	}

	long chat() {
		return this.user.id();
	}

	synchronized void act() {
		this.since = System.nanoTime();
		this.lastTry = this.since;
		this.waiting = true;
		this.deed.by(this.user);
	}

	/**
	 * Looks at what the bot shows now.
	 * @return how many nanoseconds the answer took, or nothing if this is no answer
	 */
	synchronized OptionalLong look() {
		Message card = this.user.lastMessage().orElseThrow();
		Question asked = Question.of(card);
		if (asked == Question.REGISTERED) {
			this.confirmations++;
		}
		if (!this.waiting || asked == this.answered || asked == Question.UNKNOWN) {
			return OptionalLong.empty();
		}
		this.waiting = false;
		this.answered = asked;
		this.deed = asked.deed(this.entry, card);
		this.done = this.deed == Deed.NOTHING;
		return OptionalLong.of(System.nanoTime() - this.since);
	}

	synchronized boolean isDone() {
		return this.done;
	}

	/**
	 * Does the last thing again, on the newest card, if the bot has been silent for so
	 * long.
	 * @return whether it was
	 */
	synchronized boolean repeat(Duration silence) {
		if (!this.waiting || System.nanoTime() - this.lastTry < silence.toNanos()) {
			return false;
		}
		this.lastTry = System.nanoTime();
		this.user.lastMessage()
			.filter(card -> this.answered != Question.UNKNOWN && Question.of(card) == this.answered)
			.ifPresent(card -> this.deed = this.answered.deed(this.entry, card));
		this.deed.by(this.user);
		return true;
	}

	synchronized int confirmations() {
		return this.confirmations;
	}

	synchronized String standing() {
		return "after " + this.answered + ", shown " + this.user.lastMessage().map(Message::text).orElse("nothing");
	}

}
