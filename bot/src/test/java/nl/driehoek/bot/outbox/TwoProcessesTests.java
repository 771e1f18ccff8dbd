package nl.driehoek.bot.outbox;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import nl.driehoek.bot.fixtures.Marks;
import nl.driehoek.bot.fixtures.Season;
import nl.driehoek.bot.fixtures.TestClock;
import nl.driehoek.bot.storage.OnEveryStore;
import nl.driehoek.registrations.party.ChatId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Timeout;

import org.springframework.data.mongodb.core.MongoTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Two processes send what one of them stored.
 */
class TwoProcessesTests {

	private static final int CHATS = 10;

	private static final int MESSAGES = 60;

	private final TestClock clock = new TestClock(Season.SECOND_OF_MARCH);

	private final ExecutorService senders = Executors.newFixedThreadPool(8);

	private final Map<ChatId, List<String>> received = new ConcurrentHashMap<>();

	@AfterEach
	void stop() {
		this.senders.shutdownNow();
	}

	@OnEveryStore
	@Timeout(60)
	void sendEachMessageOnceAndInOrder(MongoTemplate mongo) {
		Messages messages = new MongoMessages(mongo);
		IntStream.range(0, MESSAGES).forEach(number -> messages.want(message(number)));
		List<Outbox> processes = List.of(process(mongo), process(mongo));

		while (messages.inChats().nextDue().isPresent()) {
			processes.parallelStream().forEach(Outbox::sweepChats);
		}

		assertThat(this.received).hasSize(CHATS)
			.allSatisfy((chat, texts) -> assertThat(texts).containsExactlyElementsOf(wantedFor(chat)));
	}

	private Message message(int number) {
		this.clock.pass(Duration.ofMillis(1));
		Body body = new Body.InChat(chat(number), Card.of(String.valueOf(number)), Optional.empty());
		return Message.wanted("message/" + number, body, this.clock.instant());
	}

	private static ChatId chat(int number) {
		return ChatId.inTelegram(1 + number % CHATS);
	}

	private static List<String> wantedFor(ChatId chat) {
		return IntStream.range(0, MESSAGES)
			.filter(number -> chat(number).equals(chat))
			.mapToObj(String::valueOf)
			.toList();
	}

	private Outbox process(MongoTemplate mongo) {
		ChatCourier chats = new ChatCourier() {

			@Override
			public Delivery deliver(ChatId chat, Card card) {
				TwoProcessesTests.this.received.computeIfAbsent(chat, first -> new CopyOnWriteArrayList<>())
					.add(Marks.of(card));
				return new Delivery.Arrived(Optional.of(1));
			}

			@Override
			public Optional<Integer> show(ChatId chat, Optional<Integer> shown, Card card) {
				throw new UnsupportedOperationException("No card changes here");
			}

		};
		return new Outbox(new MongoMessages(mongo), chats, new TestCouriers(), new Senders(this.senders, this.senders),
				this.clock);
	}

}
