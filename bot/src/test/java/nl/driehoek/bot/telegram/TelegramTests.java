package nl.driehoek.bot.telegram;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

import nl.driehoek.simulator.telegram.Message;
import nl.driehoek.simulator.telegram.OfflineTelegram;
import nl.driehoek.simulator.telegram.Press;
import nl.driehoek.simulator.telegram.TelegramUser;
import nl.driehoek.simulator.telegram.Toast;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/**
 * An offline Telegram with one user, and a bot that polls it.
 */
abstract class TelegramTests {

	private static final Duration PATIENCE = Duration.ofSeconds(20);

	OfflineTelegram telegram;

	TestBot bot;

	TelegramUser user;

	@BeforeEach
	void open() throws IOException {
		this.telegram = OfflineTelegram.start(0);
		this.user = this.telegram.newUser("Bo", "nl");
		this.bot = TestBot.polling(this.telegram);
	}

	@AfterEach
	void close() {
		this.bot.close();
		this.telegram.close();
	}

	/**
	 * What the bot said to somebody.
	 */
	static List<String> said(TelegramUser user) {
		return user.messages().stream().filter(message -> message.author() != user.id()).map(Message::text).toList();
	}

	Message awaits(String text) {
		return awaits(this.user, text);
	}

	static Message awaits(TelegramUser user, String text) {
		return awaits(user, message -> message.text().contains(text));
	}

	static Message awaits(TelegramUser user, Predicate<Message> expected) {
		try {
			return user.awaits(expected, PATIENCE);
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * Waits for something that is not a message.
	 */
	static void until(BooleanSupplier met) {
		long end = System.nanoTime() + PATIENCE.toNanos();
		while (!met.getAsBoolean()) {
			if (System.nanoTime() > end) {
				throw new IllegalStateException("Waited " + PATIENCE);
			}
			LockSupport.parkNanos(5_000_000);
		}
	}

	void awaitsNotice(String text) {
		until(() -> this.user.toast().map(Toast::text).filter(text::equals).isPresent());
	}

	static void awaitsAnswer(Press press) {
		until(press::isAnswered);
	}

}
