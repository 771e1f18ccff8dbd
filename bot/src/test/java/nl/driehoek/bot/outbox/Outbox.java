package nl.driehoek.bot.outbox;

import java.time.Clock;

import nl.driehoek.bot.fixtures.Season;
import nl.driehoek.bot.fixtures.TestClock;

import org.springframework.data.mongodb.core.MongoTemplate;

/**
 * A desk for messages, with couriers that keep what they bring.
 *
 * @param messages what is stored
 * @param couriers what was brought
 * @param desk in between
 * @param clock stands still until it is moved
 */
public record Outbox(Messages messages, TestCouriers couriers, MessageDesk desk, TestClock clock) {

	public static Outbox on(MongoTemplate mongo) {
		TestClock clock = new TestClock(Season.SECOND_OF_MARCH);
		return on(new MongoMessages(mongo), new TestCouriers(), clock);
	}

	private static Outbox on(Messages messages, TestCouriers couriers, TestClock clock) {
		return new Outbox(messages, couriers, desk(messages, couriers, clock), clock);
	}

	/**
	 * The same store and couriers, with a desk that begins anew.
	 */
	public Outbox restarted() {
		return on(this.messages, this.couriers, this.clock);
	}

	private static MessageDesk desk(Messages messages, TestCouriers couriers, Clock clock) {
		return new MessageDesk(messages, couriers, couriers, () -> {
		}, clock);
	}

	MessageState stateOf(String id) {
		return this.messages.find(id).map(Message::state).orElseThrow();
	}

}
