package nl.driehoek.simulator.telegram;

import java.io.IOException;
import java.time.Duration;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Starts a new Telegram for each test, with a bot and a user who has started the bot.
 */
abstract class TelegramTests {

	final TickingClock clock = new TickingClock();

	final OfflineTelegram telegram;

	final Bot bot;

	final TelegramUser user;

	TelegramTests() {
		this(Pace.ANY);
	}

	TelegramTests(Pace pace) {
		try {
			this.telegram = OfflineTelegram.start(Setup.onPort(0)
				.withClock(this.clock)
				.withPace(pace)
				.keeping(20)
				.retryingWebhooksAfter(Duration.ofMillis(20)));
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
		this.bot = new Bot(this.telegram);
		this.user = this.telegram.newUser("Bo", "nl");
	}

	@BeforeEach
	void start() {
		this.user.starts();
		this.telegram.updates().queue().dropAll();
	}

	@AfterEach
	void close() {
		this.telegram.close();
	}

	static void assertRefused(JsonNode answer, int status, String description) {
		assertThat(answer.path("description").asString("")).isEqualTo(description);
		assertThat(answer.path("error_code").asInt()).isEqualTo(status);
		assertThat(answer.path("ok").asBoolean()).isFalse();
	}

	static void assertBadRequest(JsonNode answer, String why) {
		assertRefused(answer, 400, "Bad Request: " + why);
	}

}
