package nl.driehoek.bot.outbox;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

import nl.driehoek.bot.fixtures.Season;
import nl.driehoek.bot.fixtures.TestClock;
import nl.driehoek.bot.storage.OnEveryStore;
import nl.driehoek.registrations.party.ChatId;
import nl.driehoek.registrations.party.MailAddress;
import org.junit.jupiter.api.AfterEach;

import org.springframework.data.mongodb.core.MongoTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A mail server that hangs at every letter.
 */
class HangingCourierTests {

	private static final int LETTERS = 84;

	private final ExecutorService chatSenders = Executors.newFixedThreadPool(2);

	private final ExecutorService mailSenders = Executors.newFixedThreadPool(4);

	private final TestClock clock = new TestClock(Season.SECOND_OF_MARCH);

	private final HangingServer server = new HangingServer();

	private final CountDownLatch chatted = new CountDownLatch(1);

	@AfterEach
	void stop() {
		this.server.goesOn.countDown();
		this.chatSenders.shutdownNow();
		this.mailSenders.shutdownNow();
	}

	@OnEveryStore
	void delaysNoChat(MongoTemplate mongo) throws InterruptedException {
		Outbox outbox = outbox(mongo);
		IntStream.range(0, LETTERS).forEach(i -> outbox.want(letter(i)));
		assertThat(this.server.hangs.await(30, TimeUnit.SECONDS)).as("all mail senders hang").isTrue();

		outbox.want(inChat());

		assertThat(this.chatted.await(30, TimeUnit.SECONDS)).isTrue();
		assertThat(this.server.begun).as("the others wait for their turn").hasSize(4);
		this.server.goesOn.countDown();
		assertThat(this.server.all.await(30, TimeUnit.SECONDS)).as("then all letters go").isTrue();
		assertThat(this.server.begun).doesNotHaveDuplicates();
	}

	private Outbox outbox(MongoTemplate mongo) {
		TestCouriers chats = new TestCouriers();
		chats.next(() -> {
			this.chatted.countDown();
			return new Delivery.Arrived();
		});
		return new Outbox(new MongoMessages(mongo), chats, this.server, new Senders(this.chatSenders, this.mailSenders),
				this.clock);
	}

	private Message letter(int number) {
		return Message.wanted("letter/" + number, new Body.ByMail(Letters.to("b." + number + "@voorbeeld.nl")),
				this.clock.instant());
	}

	private Message inChat() {
		return Message.wanted("chat", new Body.InChat(ChatId.inTelegram(7), Card.of("Dag"), Optional.empty()),
				this.clock.instant());
	}

	/**
	 * Hangs until it is told to go on.
	 */
	private static final class HangingServer implements LetterCourier {

		private final CountDownLatch hangs = new CountDownLatch(4);

		private final CountDownLatch goesOn = new CountDownLatch(1);

		private final CountDownLatch all = new CountDownLatch(LETTERS);

		private final List<MailAddress> begun = new CopyOnWriteArrayList<>();

		@Override
		public boolean isOpen() {
			return true;
		}

		@Override
		public Optional<MailAddress> sender() {
			return MailAddress.of("programma@voorbeeld.nl");
		}

		@Override
		public Delivery deliver(Letter letter) {
			this.begun.add(letter.to());
			this.hangs.countDown();
			try {
				this.goesOn.await();
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
			}
			this.all.countDown();
			return new Delivery.Arrived();
		}

	}

}
