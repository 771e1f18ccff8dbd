package nl.driehoek.benchmarks;

import java.time.Duration;
import java.util.OptionalLong;

import nl.driehoek.simulator.telegram.Message;
import nl.driehoek.simulator.telegram.TelegramUser;

/**
 * One simulated user in the dialog. The user answers each question once, and repeats the
 * answer only after a timeout.
 */
final class SimulatedUser {

	private final TelegramUser user;

	private final Entry entry;

	private Question answered = Question.UNKNOWN;

	private UserAction action = new UserAction.Say("/start");

	private boolean waiting;

	private boolean done;

	private long since;

	private long lastTry;

	private int confirmations;

	SimulatedUser(TelegramUser user, Entry entry) {
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
		this.action.by(this.user);
	}

	/**
	 * Reads the newest message of the bot.
	 * @return the response time in nanoseconds; empty if the message is not an answer
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
		this.action = asked.action(this.entry, card);
		this.done = this.action == UserAction.NOTHING;
		return OptionalLong.of(System.nanoTime() - this.since);
	}

	synchronized boolean isDone() {
		return this.done;
	}

	/**
	 * Repeats the last action, on the newest card, if the bot has not answered for this
	 * long.
	 * @return whether the action was repeated
	 */
	synchronized boolean repeat(Duration silence) {
		if (!this.waiting || System.nanoTime() - this.lastTry < silence.toNanos()) {
			return false;
		}
		this.lastTry = System.nanoTime();
		this.user.lastMessage()
			.filter(card -> this.answered != Question.UNKNOWN && Question.of(card) == this.answered)
			.ifPresent(card -> this.action = this.answered.action(this.entry, card));
		this.action.by(this.user);
		return true;
	}

	synchronized int confirmations() {
		return this.confirmations;
	}

	synchronized String progress() {
		return "after " + this.answered + ", shown " + this.user.lastMessage().map(Message::text).orElse("nothing");
	}

}
