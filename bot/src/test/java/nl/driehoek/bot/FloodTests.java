package nl.driehoek.bot;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;

import nl.driehoek.simulator.telegram.Call;
import nl.driehoek.simulator.telegram.CallListener;
import nl.driehoek.simulator.telegram.TelegramUser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * One chat sends more than the bot can process, and another one wants an answer. The
 * profile {@code proof} sends 5,000 messages and measures seconds.
 */
class FloodTests {

	private static final Logger logger = LoggerFactory.getLogger(FloodTests.class);

	private static final boolean PROOF = Boolean.getBoolean("proof");

	private static final int MESSAGES = PROOF ? 5_000 : 400;

	@TempDir
	Path data;

	@Test
	void aLoudChatStopsNobodyWhenTheBotPolls() throws IOException, InterruptedException {
		try (StartedBot bot = StartedBot.polling(this.data)) {
			List<String> said = new CopyOnWriteArrayList<>();
			TelegramUser loud = bot.telegram().newUser("Luid", "nl");
			bot.telegram().onCall(new Sent(loud, said));
			flood(loud);

			answersTheBystander(bot, "polling");

			StartedBot.until(() -> bot.telegram().updates().waiting() == 0);
			StartedBot.until(() -> said.stream().anyMatch(FloodTests::isNotice));
			assertThat(said).filteredOn(FloodTests::isNotice).hasSize(1);
			assertThat(said).as("most were dropped").hasSizeLessThan(MESSAGES / 2);
		}
	}

	@Test
	void aLoudChatStopsNobodyOnTheWebhook() throws IOException, InterruptedException {
		try (StartedBot bot = StartedBot.onWebhook(this.data)) {
			flood(bot.telegram().newUser("Luid", "nl"));

			answersTheBystander(bot, "webhook");

			assertThat(bot.telegram().updates().waiting()).as("the loud chat waits for itself").isPositive();
		}
	}

	private static boolean isNotice(String text) {
		return text.contains("te veel berichten");
	}

	private static void flood(TelegramUser loud) throws InterruptedException {
		StartedBot.untilAnswered(loud);
		IntStream.range(0, MESSAGES).forEach(message -> loud.sends("bericht " + message));
	}

	private static void answersTheBystander(StartedBot bot, String mode) throws InterruptedException {
		Duration waited = StartedBot.untilAnswered(bot.telegram().newUser("Stil", "nl"));
		logger.warn("{}: a bystander of {} messages waited {} ms", mode, MESSAGES, waited.toMillis());
		if (PROOF) {
			assertThat(waited).isLessThan(Duration.ofSeconds(2));
		}
	}

	/**
	 * Notes all that the bot sends to a user: a chat keeps only its newest messages.
	 *
	 * @param user the receiver
	 * @param texts what was sent so far
	 */
	private record Sent(TelegramUser user, List<String> texts) implements CallListener {

		@Override
		public void before(Call call) {
			if (call.is("sendMessage") && call.chat().orElse(0) == this.user.id()) {
				call.parameters().text("text").ifPresent(this.texts::add);
			}
		}

	}

}
