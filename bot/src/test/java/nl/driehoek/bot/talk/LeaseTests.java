package nl.driehoek.bot.talk;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;

import nl.driehoek.bot.storage.OnEveryStore;
import nl.driehoek.conversation.Input;
import nl.driehoek.registrations.party.ChatId;

import org.springframework.data.mongodb.core.MongoTemplate;

import static nl.driehoek.bot.talk.Talking.stored;
import static nl.driehoek.bot.talk.Talking.texts;
import static org.assertj.core.api.Assertions.assertThat;

class LeaseTests {

	private static final ChatId CHAT = ChatId.inTelegram(7);

	@OnEveryStore
	void ofTwoBotsInTurnEachDeliversItsOwnCards(MongoTemplate mongo) {
		Talking one = Talking.on(mongo);
		Talking other = one.another(mongo);
		List<Integer> delivered = new ArrayList<>();

		LongStream.rangeClosed(1, 6).forEach(update -> {
			Talking bot = (update % 2 == 0) ? one : other;
			Reply reply = bot.say(update, "x");
			reply.cards().forEach(card -> {
				delivered.add(card.number());
				bot.shown(card.number(), 50 + card.number());
			});
		});

		assertThat(delivered).containsExactly(1, 2, 3, 4, 5, 6);
	}

	@OnEveryStore
	void aReceiptIsStoredThoughTheOtherBotSaidMore(MongoTemplate mongo) {
		Talking one = Talking.on(mongo);
		Talking other = one.another(mongo);
		one.say(1, "a");
		one.shown(1, 50);
		other.say(2, "b");

		one.receipts.flush();

		assertThat(stored(mongo).unsent()).extracting(Unsent::number).containsExactly(2);
		one.clock.pass(Lease.LENGTH);
		assertThat(texts(one.another(mongo).dialog.resume(Talking.visitor(7)))).containsExactly("a b");
	}

	@OnEveryStore
	void aLaterReceiptOfOneBotLeavesAnEarlierCardOfTheOther(MongoTemplate mongo) {
		Talking one = Talking.on(mongo);
		Talking other = one.another(mongo);
		one.say(1, "a");
		other.say(2, "b");
		other.shown(2, 51);

		other.receipts.flush();

		assertThat(stored(mongo).unsent()).extracting(Unsent::number).containsExactly(1);
		assertThat(stored(mongo).shown()).contains(51);
	}

	@OnEveryStore
	void nobodyDeliversACardAThirdTime(MongoTemplate mongo) {
		Talking stopped = Talking.on(mongo);
		stopped.say(1, "a");
		Talking next = stopped.another(mongo);

		assertThat(resumed(next)).as("under the lease of the first").isEmpty();
		next.clock.pass(Lease.LENGTH);
		assertThat(resumed(next)).containsExactly("a");
		next.clock.pass(Lease.LENGTH);
		Talking last = stopped.another(mongo);

		assertThat(resumed(last)).isEmpty();
		assertThat(stored(mongo).unsent()).isEmpty();
	}

	@OnEveryStore
	void aCardThatCertainlyFailedIsDeliveredUntilItArrives(MongoTemplate mongo) {
		Talking bot = Talking.on(mongo);
		bot.say(1, "a");

		for (int attempt = 1; attempt <= 5; attempt++) {
			bot.receipts.failed(CHAT, 1);
			bot.receipts.flush();
			bot.clock.pass(Lease.LENGTH);
			assertThat(resumed(bot)).as("attempt %s", attempt).containsExactly("a");
		}
	}

	@OnEveryStore
	void aDeliveryThatGoesOnKeepsItsLease(MongoTemplate mongo) {
		Talking bot = Talking.on(mongo);
		bot.say(1, "a");
		Talking other = bot.another(mongo);

		for (int sweep = 0; sweep < 10; sweep++) {
			bot.clock.pass(Duration.ofSeconds(15));
			bot.dialog.renew(CHAT);
		}

		assertThat(resumed(other)).isEmpty();
	}

	@OnEveryStore
	void aPressOnTheNewestCardReplacesItThoughTheOtherBotSentIt(MongoTemplate mongo) {
		Talking one = Talking.on(mongo);
		Talking other = one.another(mongo);
		one.say(1, "a");
		one.shown(1, 50);
		one.say(2, "b");
		Input.Pressed press = new Input.Pressed("ja", stored(mongo).position().step(),
				stored(mongo).position().version());

		Reply reply = other.dialog.receive(new Incoming(3, Talking.visitor(7), press, Optional.of(51)));

		assertThat(reply.cards()).singleElement().extracting(Unsent::inPlaceOf).isEqualTo(Optional.of(51));
	}

	private static List<String> resumed(Talking bot) {
		return texts(bot.dialog.resume(Talking.visitor(7)));
	}

}
