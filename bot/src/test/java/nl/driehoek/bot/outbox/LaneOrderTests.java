package nl.driehoek.bot.outbox;

import java.time.Duration;
import java.util.Optional;
import java.util.stream.IntStream;

import nl.driehoek.bot.fixtures.Marks;
import nl.driehoek.bot.storage.OnEveryStore;
import nl.driehoek.registrations.party.ChatId;

import org.springframework.data.mongodb.core.MongoTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The messages of one receiver arrive in the order in which they were wanted.
 */
class LaneOrderTests {

	@OnEveryStore
	void aMessageThatIsTriedAgainHoldsUpItsChatAlone(MongoTemplate mongo) {
		TestOutbox outbox = TestOutbox.on(mongo);
		outbox.couriers().next(new Delivery.Later(Duration.ofMinutes(5)));
		want(outbox, 7, "first");
		want(outbox, 7, "second");
		want(outbox, 8, "other");

		outbox.send();
		outbox.sweep();
		assertThat(outbox.couriers().cards()).extracting(Marks::of).containsExactly("first", "other");
		outbox.clock().pass(Duration.ofMinutes(5));
		want(outbox, 7, "third");
		outbox.sweep();

		assertThat(outbox.couriers().cards()).extracting(Marks::of)
			.containsExactly("first", "other", "first", "second", "third");
	}

	@OnEveryStore
	void alsoForAnotherProcess(MongoTemplate mongo) {
		TestOutbox outbox = TestOutbox.on(mongo);
		outbox.couriers().next(new Delivery.Later(Duration.ofMinutes(5)));
		want(outbox, 7, "first");
		outbox.send();

		TestOutbox another = outbox.restarted();
		want(another, 7, "second");
		another.send();
		another.sweep();
		assertThat(outbox.couriers().cards()).extracting(Marks::of).containsExactly("first");
		outbox.clock().pass(Duration.ofMinutes(5));
		another.sweep();
		another.sweep();

		assertThat(outbox.couriers().cards()).extracting(Marks::of).containsExactly("first", "first", "second");
	}

	@OnEveryStore
	void oneThatIsRefusedHoldsUpNothing(MongoTemplate mongo) {
		TestOutbox outbox = TestOutbox.on(mongo);
		outbox.couriers().next(new Delivery.Refused("wrong"));
		want(outbox, 7, "first");
		want(outbox, 7, "second");

		outbox.send();

		assertThat(outbox.stateOf("first")).isEqualTo(RowState.REFUSED);
		assertThat(outbox.stateOf("second")).isEqualTo(RowState.SENT);
	}

	@OnEveryStore
	void oneThatIsTriedForTooLongLetsTheOthersPass(MongoTemplate mongo) {
		TestOutbox outbox = TestOutbox.on(mongo);
		IntStream.range(0, 60).forEach(i -> outbox.couriers().next(new Delivery.Later(Duration.ofMinutes(1))));
		want(outbox, 7, "first");
		want(outbox, 7, "second");
		outbox.send();

		for (int tries = 1; tries <= 50; tries++) {
			assertThat(outbox.stateOf("second")).isEqualTo(RowState.WANTED);
			outbox.clock().pass(Duration.ofMinutes(1));
			outbox.sweep();
		}

		assertThat(outbox.couriers().cards()).filteredOn(card -> Marks.of(card).equals("second")).isNotEmpty();
	}

	@OnEveryStore
	void aRowRemembersTheNumberOfItsMessage(MongoTemplate mongo) {
		TestOutbox outbox = TestOutbox.on(mongo);
		outbox.couriers().next(new Delivery.Arrived(Optional.of(41)));
		want(outbox, 7, "first");

		outbox.send();

		assertThat(outbox.messages().find("first")).map(Message::progress)
			.map(Progress::message)
			.contains(Optional.of(41));
	}

	private static void want(TestOutbox outbox, long chat, String text) {
		Body body = new Body.InChat(ChatId.inTelegram(chat), Card.of(text), Optional.empty());
		outbox.outbox().want(Message.wanted(text, body, outbox.clock().instant()));
		outbox.clock().pass(Duration.ofMillis(1));
	}

}
