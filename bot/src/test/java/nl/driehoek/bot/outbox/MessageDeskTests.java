package nl.driehoek.bot.outbox;

import java.time.Duration;
import java.util.Optional;

import nl.driehoek.bot.fixtures.Power;
import nl.driehoek.bot.storage.OnEveryStore;
import nl.driehoek.registrations.party.ChatId;

import org.springframework.data.mongodb.core.MongoTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class MessageDeskTests {

	private static final Letter LETTER = Letters.to("b.voorbeeld@zwolle.nl");

	@OnEveryStore
	void sendsOnceWhatIsWantedTwice(MongoTemplate mongo) {
		Outbox outbox = Outbox.on(mongo);

		outbox.desk().want(wanted(outbox, "a"));
		outbox.desk().want(wanted(outbox, "a"));
		outbox.desk().sendFresh();
		outbox.desk().sendDue();

		assertThat(outbox.couriers().chats()).containsExactly(ChatId.inTelegram(7));
		assertThat(outbox.stateOf("a")).isEqualTo(MessageState.SENT);
	}

	@OnEveryStore
	void findsWhatOthersWanted(MongoTemplate mongo) {
		Outbox outbox = Outbox.on(mongo);
		outbox.desk().want(wanted(outbox, "a"));

		outbox.restarted().desk().sendFresh();
		assertThat(outbox.couriers().chats()).isEmpty();
		outbox.restarted().desk().sendDue();

		assertThat(outbox.couriers().chats()).hasSize(1);
	}

	@OnEveryStore
	void sendsLaterWhenToldSo(MongoTemplate mongo) {
		Outbox outbox = Outbox.on(mongo);
		outbox.couriers().next(new Delivery.Later(Duration.ofMinutes(5)));
		outbox.desk().want(announced(outbox, "a", 7));

		outbox.desk().sendFresh();
		outbox.clock().pass(Duration.ofMinutes(5).minusMillis(1));
		outbox.desk().sendDue();
		assertThat(outbox.couriers().chats()).hasSize(1);
		outbox.clock().pass(Duration.ofMillis(1));
		outbox.desk().sendDue();

		assertThat(outbox.couriers().chats()).hasSize(2);
		assertThat(outbox.stateOf("a")).isEqualTo(MessageState.SENT);
	}

	@OnEveryStore
	void repeatsWhatMayHaveArrivedUnlessItIsAnAnnouncement(MongoTemplate mongo) {
		Outbox outbox = Outbox.on(mongo);
		outbox.couriers().next(new Delivery.Unclear()).next(new Delivery.Unclear());
		outbox.desk().want(wanted(outbox, "news"));
		outbox.desk().want(announced(outbox, "announcement", 8));

		outbox.desk().sendFresh();
		outbox.clock().pass(Duration.ofDays(1));
		outbox.desk().sendDue();

		assertThat(outbox.couriers().chats()).containsExactly(ChatId.inTelegram(7), ChatId.inTelegram(8),
				ChatId.inTelegram(7));
		assertThat(outbox.stateOf("news")).isEqualTo(MessageState.SENT);
		assertThat(outbox.stateOf("announcement")).isEqualTo(MessageState.UNSURE);
	}

	@OnEveryStore
	void anAnnouncementLeftHalfwayIsUnsureForEver(MongoTemplate mongo) {
		Outbox outbox = stoppedWhileSending(mongo, true);

		outbox.restarted().desk().sendDue();
		assertThat(outbox.stateOf("a")).as("somebody may be sending it").isEqualTo(MessageState.SENDING);
		outbox.clock().pass(Message.LEASE);
		outbox.restarted().desk().sendDue();
		outbox.restarted().desk().sendDue();

		assertThat(outbox.stateOf("a")).isEqualTo(MessageState.UNSURE);
		assertThat(outbox.couriers().chats()).as("tries").hasSize(1);
	}

	@OnEveryStore
	void otherNewsLeftHalfwayIsRepeated(MongoTemplate mongo) {
		Outbox outbox = stoppedWhileSending(mongo, false);

		outbox.clock().pass(Message.LEASE);
		outbox.restarted().desk().sendDue();
		outbox.restarted().desk().sendDue();

		assertThat(outbox.stateOf("a")).isEqualTo(MessageState.SENT);
		assertThat(outbox.couriers().chats()).as("tries").hasSize(2);
	}

	@OnEveryStore
	void writesOneLetterForEachAddressOfChatsThatCannotBeReached(MongoTemplate mongo) {
		Outbox outbox = Outbox.on(mongo);
		outbox.couriers().next(new Delivery.Refused("blocked")).next(new Delivery.Refused("blocked"));
		outbox.desk().want(announced(outbox, "a", 7));
		outbox.desk().want(announced(outbox, "b", 8));

		outbox.desk().sendFresh();

		assertThat(outbox.couriers().letters()).containsExactly(LETTER);
		assertThat(outbox.stateOf("a")).isEqualTo(MessageState.DIVERTED);
		assertThat(outbox.stateOf("b")).isEqualTo(MessageState.DIVERTED);
		assertThat(outbox.messages().tally("x")).isEqualTo(new Tally(0, 0, 1, 0, 0));
	}

	@OnEveryStore
	void givesUpWhatIsRefusedForGood(MongoTemplate mongo) {
		Outbox outbox = Outbox.on(mongo);
		outbox.couriers().next(new Delivery.Refused("no such address")).next(new Delivery.Refused("blocked"));
		outbox.desk().want(byMail(outbox, "mail"));
		outbox.desk().want(wanted(outbox, "chat"));

		outbox.desk().sendFresh();
		outbox.clock().pass(Duration.ofDays(1));
		outbox.desk().sendDue();

		assertThat(outbox.stateOf("mail")).isEqualTo(MessageState.FAILED);
		assertThat(outbox.stateOf("chat")).isEqualTo(MessageState.FAILED);
		assertThat(outbox.couriers().letters()).hasSize(1);
	}

	@OnEveryStore
	void keepsLettersUntilThereIsAMailServer(MongoTemplate mongo) {
		Outbox outbox = Outbox.on(mongo);
		outbox.couriers().open(false);
		outbox.desk().want(byMail(outbox, "mail"));
		outbox.desk().want(wanted(outbox, "chat"));

		outbox.desk().sendFresh();
		outbox.desk().sendDue();
		assertThat(outbox.couriers().letters()).isEmpty();
		assertThat(outbox.couriers().chats()).hasSize(1);
		outbox.couriers().open(true);
		outbox.desk().sendDue();

		assertThat(outbox.couriers().letters()).hasSize(1);
	}

	@OnEveryStore
	void oneThatFailsHoldsUpNoOther(MongoTemplate mongo) {
		Outbox outbox = Outbox.on(mongo);
		outbox.couriers().next(() -> {
			throw new IllegalStateException("a bug");
		});
		outbox.desk().want(wanted(outbox, "a"));
		outbox.desk().want(wanted(outbox, "b"));

		assertThatThrownBy(outbox.desk()::sendDue).hasMessage("a bug");

		assertThat(outbox.couriers().chats()).hasSize(2);
	}

	private static Outbox stoppedWhileSending(MongoTemplate mongo, boolean announcement) {
		Outbox outbox = Outbox.on(mongo);
		outbox.couriers().next(() -> {
			throw Power.off();
		});
		outbox.desk().want(announcement ? announced(outbox, "a", 7) : wanted(outbox, "a"));
		assertThatThrownBy(outbox.desk()::sendFresh).isInstanceOf(Power.class);
		return outbox;
	}

	private static Message wanted(Outbox outbox, String id) {
		return Message.wanted(id, new Body.InChat(ChatId.inTelegram(7), Card.of("Dag"), Optional.empty()),
				outbox.clock().instant());
	}

	private static Message announced(Outbox outbox, String id, long chat) {
		Body body = new Body.InChat(ChatId.inTelegram(chat), Card.of("Dag"), Optional.of(LETTER));
		return Message.announced(id, "x", body, outbox.clock().instant());
	}

	private static Message byMail(Outbox outbox, String id) {
		return Message.announced(id, "x", new Body.ByMail(LETTER), outbox.clock().instant());
	}

}
