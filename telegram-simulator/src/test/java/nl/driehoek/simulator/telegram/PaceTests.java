package nl.driehoek.simulator.telegram;

import java.time.Duration;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

class PaceTests extends TelegramTests {

	PaceTests() {
		super(Pace.REAL);
	}

	@Test
	void allowsAShortBurstToAChatAndThenOneASecond() {
		for (int i = 0; i < 5; i++) {
			assertThat(writes().path("ok").asBoolean()).isTrue();
		}

		JsonNode refused = writes();
		this.clock.passes(Duration.ofSeconds(1));
		JsonNode later = writes();

		assertRefused(refused, 429, "Too Many Requests: retry after 1");
		assertThat(refused.at("/parameters/retry_after").asInt()).isEqualTo(1);
		assertThat(later.path("ok").asBoolean()).isTrue();
	}

	@Test
	void allowsThirtyASecondOverAllChats() {
		int fine = 0;
		for (int i = 0; i < 40; i++) {
			TelegramUser other = this.telegram.newUser("Bo", "nl");
			other.starts();
			fine += this.bot.writes(other.id(), "dag").path("ok").asBoolean() ? 1 : 0;
		}

		assertThat(fine).isEqualTo(30);
	}

	private JsonNode writes() {
		return this.bot.writes(this.user.id(), "dag");
	}

}
