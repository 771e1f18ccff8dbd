package nl.driehoek.bot.outbox;

import nl.driehoek.bot.fixtures.Season;
import nl.driehoek.bot.fixtures.TestClock;
import nl.driehoek.bot.fixtures.TestWorkers;

import org.springframework.data.mongodb.core.MongoTemplate;

/**
 * An outbox with couriers that keep what they bring, and senders that wait to be told.
 *
 * @param messages what is stored
 * @param couriers what was brought
 * @param outbox in between
 * @param workers send when they are told to
 * @param clock stands still until it is moved
 */
public record TestOutbox(Messages messages, TestCouriers couriers, Outbox outbox, TestWorkers workers,
		TestClock clock) {

	public static TestOutbox on(MongoTemplate mongo) {
		TestClock clock = new TestClock(Season.SECOND_OF_MARCH);
		return on(new MongoMessages(mongo), new TestCouriers(), clock);
	}

	private static TestOutbox on(Messages messages, TestCouriers couriers, TestClock clock) {
		TestWorkers workers = new TestWorkers();
		Outbox outbox = new Outbox(messages, couriers, couriers, Senders.of(workers), clock);
		return new TestOutbox(messages, couriers, outbox, workers, clock);
	}

	/**
	 * The same store and couriers, with an outbox that begins anew.
	 */
	public TestOutbox restarted() {
		return on(this.messages, this.couriers, this.clock);
	}

	/**
	 * Sends what was wanted here.
	 */
	public void send() {
		this.workers.work();
	}

	/**
	 * Sends all that is due.
	 */
	public void sweep() {
		this.outbox.sweepChats();
		this.outbox.sweepLetters();
		send();
	}

	RowState stateOf(String id) {
		return this.messages.find(id).map(Message::progress).map(Progress::state).orElseThrow();
	}

}
