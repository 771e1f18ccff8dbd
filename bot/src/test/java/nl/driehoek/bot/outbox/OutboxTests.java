package nl.driehoek.bot.outbox;

import java.time.Duration;
import java.util.Optional;

import nl.driehoek.bot.fixtures.Power;
import nl.driehoek.bot.storage.OnEveryStore;
import nl.driehoek.registrations.party.ChatId;

import org.springframework.data.mongodb.core.MongoTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class OutboxTests {

	private static final Letter LETTER = Letters.to("b.voorbeeld@zwolle.nl");

	@OnEveryStore
	void sendsOnceWhatIsWantedTwice(MongoTemplate mongo) {
		TestOutbox outbox = TestOutbox.on(mongo);

		outbox.outbox().want(wanted(outbox, "a"));
		outbox.outbox().want(wanted(outbox, "a"));
		outbox.send();
		outbox.sweep();

		assertThat(outbox.couriers().chats()).containsExactly(ChatId.inTelegram(7));
		assertThat(outbox.stateOf("a")).isEqualTo(RowState.SENT);
	}

	@OnEveryStore
	void findsWhatOthersWanted(MongoTemplate mongo) {
		TestOutbox outbox = TestOutbox.on(mongo);
		outbox.outbox().want(wanted(outbox, "a"));

		outbox.restarted().send();
		assertThat(outbox.couriers().chats()).isEmpty();
		outbox.restarted().sweep();

		assertThat(outbox.couriers().chats()).hasSize(1);
	}

	@OnEveryStore
	void sendsLaterWhenToldSo(MongoTemplate mongo) {
		TestOutbox outbox = TestOutbox.on(mongo);
		outbox.couriers().next(new Delivery.Later(Duration.ofMinutes(5)));
		outbox.outbox().want(announced(outbox, "a", 7));

		outbox.send();
		outbox.clock().pass(Duration.ofMinutes(5).minusMillis(1));
		outbox.sweep();
		assertThat(outbox.couriers().chats()).hasSize(1);
		outbox.clock().pass(Duration.ofMillis(1));
		outbox.sweep();

		assertThat(outbox.couriers().chats()).hasSize(2);
		assertThat(outbox.stateOf("a")).isEqualTo(RowState.SENT);
	}

	@OnEveryStore
	void repeatsWhatMayHaveArrivedUnlessItIsAnAnnouncement(MongoTemplate mongo) {
		TestOutbox outbox = TestOutbox.on(mongo);
		outbox.couriers().next(new Delivery.Unclear()).next(new Delivery.Unclear());
		outbox.outbox().want(wanted(outbox, "news"));
		outbox.outbox().want(announced(outbox, "announcement", 8));

		outbox.send();
		outbox.clock().pass(Duration.ofDays(1));
		outbox.sweep();

		assertThat(outbox.couriers().chats()).containsExactly(ChatId.inTelegram(7), ChatId.inTelegram(8),
				ChatId.inTelegram(7));
		assertThat(outbox.stateOf("news")).isEqualTo(RowState.SENT);
		assertThat(outbox.stateOf("announcement")).isEqualTo(RowState.UNSURE);
	}

	@OnEveryStore
	void anAnnouncementLeftHalfwayIsUnsureForEver(MongoTemplate mongo) {
		TestOutbox outbox = stoppedWhileSending(mongo, true);

		outbox.restarted().sweep();
		assertThat(outbox.stateOf("a")).as("somebody may be sending it").isEqualTo(RowState.SENDING);
		outbox.clock().pass(Lane.LEASE);
		outbox.restarted().sweep();
		outbox.restarted().sweep();

		assertThat(outbox.stateOf("a")).isEqualTo(RowState.UNSURE);
		assertThat(outbox.couriers().chats()).as("tries").hasSize(1);
	}

	@OnEveryStore
	void otherNewsLeftHalfwayIsRepeated(MongoTemplate mongo) {
		TestOutbox outbox = stoppedWhileSending(mongo, false);

		outbox.clock().pass(Lane.LEASE);
		outbox.restarted().sweep();
		outbox.restarted().sweep();

		assertThat(outbox.stateOf("a")).isEqualTo(RowState.SENT);
		assertThat(outbox.couriers().chats()).as("tries").hasSize(2);
	}

	@OnEveryStore
	void writesOneLetterForEachAddressOfChatsThatCannotBeReached(MongoTemplate mongo) {
		TestOutbox outbox = TestOutbox.on(mongo);
		outbox.couriers().next(new Delivery.Refused("blocked")).next(new Delivery.Refused("blocked"));
		outbox.outbox().want(announced(outbox, "a", 7));
		outbox.outbox().want(announced(outbox, "b", 8));

		outbox.send();

		assertThat(outbox.couriers().letters()).containsExactly(LETTER);
		assertThat(outbox.stateOf("a")).isEqualTo(RowState.DIVERTED);
		assertThat(outbox.stateOf("b")).isEqualTo(RowState.DIVERTED);
		assertThat(outbox.messages().tally("x")).isEqualTo(new Tally(0, 0, 1, 0, 0));
	}

	@OnEveryStore
	void givesUpWhatIsRefusedForGood(MongoTemplate mongo) {
		TestOutbox outbox = TestOutbox.on(mongo);
		outbox.couriers().next(new Delivery.Refused("no such address")).next(new Delivery.Refused("blocked"));
		outbox.outbox().want(byMail(outbox, "mail"));
		outbox.outbox().want(wanted(outbox, "chat"));

		outbox.send();
		outbox.clock().pass(Duration.ofDays(1));
		outbox.sweep();

		assertThat(outbox.stateOf("mail")).isEqualTo(RowState.REFUSED);
		assertThat(outbox.stateOf("chat")).isEqualTo(RowState.REFUSED);
		assertThat(outbox.couriers().letters()).hasSize(1);
	}

	@OnEveryStore
	void whatIsHeldGoesOutOnceTheServerIsWellAndCountsNoTry(MongoTemplate mongo) {
		TestOutbox outbox = TestOutbox.on(mongo);
		outbox.couriers().next(new Delivery.Held(Duration.ofMinutes(1)));
		outbox.outbox().want(byMail(outbox, "mail"));

		outbox.send();
		assertThat(outbox.messages().find("mail").orElseThrow().progress().tries()).isZero();
		assertThat(outbox.messages().tally("x").open()).isEqualTo(1);
		outbox.clock().pass(Duration.ofMinutes(1));
		outbox.sweep();

		assertThat(outbox.stateOf("mail")).isEqualTo(RowState.SENT);
	}

	@OnEveryStore
	void waitsLongerAfterEachTryThatNobodySetsATimeFor(MongoTemplate mongo) {
		TestOutbox outbox = TestOutbox.on(mongo);
		outbox.outbox().want(byMail(outbox, "mail"));
		for (int i = 0; i < 5; i++) {
			outbox.couriers().next(new Delivery.Again(Duration.ofMinutes(1)));
			outbox.sweep();
			outbox.clock().pass(Duration.ofMinutes(1));
		}

		assertThat(outbox.couriers().letters()).as("tries of five minutes").hasSize(4);
		assertThat(outbox.stateOf("mail")).isEqualTo(RowState.WANTED);
	}

	@OnEveryStore
	void keepsLettersUntilThereIsAMailServer(MongoTemplate mongo) {
		TestOutbox outbox = TestOutbox.on(mongo);
		outbox.couriers().open(false);
		outbox.outbox().want(byMail(outbox, "mail"));
		outbox.outbox().want(wanted(outbox, "chat"));

		outbox.send();
		outbox.sweep();
		assertThat(outbox.couriers().letters()).isEmpty();
		assertThat(outbox.couriers().chats()).hasSize(1);
		outbox.couriers().open(true);
		outbox.sweep();

		assertThat(outbox.couriers().letters()).hasSize(1);
	}

	@OnEveryStore
	void claimsNothingWhileItWaitsForItsTurn(MongoTemplate mongo) {
		TestOutbox outbox = TestOutbox.on(mongo);
		outbox.couriers().turn(chat -> {
			throw Power.off();
		});
		outbox.outbox().want(announced(outbox, "a", 7));

		assertThatThrownBy(outbox::send).isInstanceOf(Power.class);
		assertThat(outbox.stateOf("a")).isEqualTo(RowState.WANTED);
		outbox.couriers().turn(chat -> true);
		outbox.restarted().sweep();

		assertThat(outbox.stateOf("a")).as("it was certainly not sent before").isEqualTo(RowState.SENT);
	}

	@OnEveryStore
	void sendsNothingWhenItsTurnDoesNotComeAsTheBotStops(MongoTemplate mongo) {
		TestOutbox outbox = TestOutbox.on(mongo);
		outbox.couriers().turn(chat -> false);
		outbox.outbox().want(announced(outbox, "a", 7));

		outbox.send();

		assertThat(outbox.stateOf("a")).isEqualTo(RowState.WANTED);
		assertThat(outbox.couriers().chats()).isEmpty();
	}

	@OnEveryStore
	void oneThatFailsHoldsUpNoOther(MongoTemplate mongo) {
		TestOutbox outbox = TestOutbox.on(mongo);
		outbox.couriers().next(() -> {
			throw new IllegalStateException("a bug");
		});
		outbox.outbox().want(announced(outbox, "a", 7));
		outbox.outbox().want(announced(outbox, "b", 8));

		assertThatThrownBy(outbox::send).hasMessage("a bug");
		outbox.send();

		assertThat(outbox.couriers().chats()).hasSize(2);
	}

	private static TestOutbox stoppedWhileSending(MongoTemplate mongo, boolean announcement) {
		TestOutbox outbox = TestOutbox.on(mongo);
		outbox.couriers().next(() -> {
			throw Power.off();
		});
		outbox.outbox().want(announcement ? announced(outbox, "a", 7) : wanted(outbox, "a"));
		assertThatThrownBy(outbox::send).isInstanceOf(Power.class);
		return outbox;
	}

	private static Message wanted(TestOutbox outbox, String id) {
		return Message.wanted(id, new Body.InChat(ChatId.inTelegram(7), Card.of("Dag"), Optional.empty()),
				outbox.clock().instant());
	}

	private static Message announced(TestOutbox outbox, String id, long chat) {
		Body body = new Body.InChat(ChatId.inTelegram(chat), Card.of("Dag"), Optional.of(LETTER));
		return Message.announced(id, "x", body, outbox.clock().instant());
	}

	private static Message byMail(TestOutbox outbox, String id) {
		return Message.announced(id, "x", new Body.ByMail(LETTER), outbox.clock().instant());
	}

}
