package nl.driehoek.simulator.telegram;

import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class FaultTests extends TelegramTests {

	@Test
	void refusesTheNextCallsOfAMethod() {
		orders("{\"kind\": \"tooManyRequests\", \"retryAfter\": 7, \"method\": \"sendMessage\", \"times\": 2}");

		assertThat(this.bot.calls("getMe").path("ok").asBoolean()).isTrue();
		assertThat(writes().at("/parameters/retry_after").asInt()).isEqualTo(7);
		assertRefused(writes(), 429, "Too Many Requests: retry after 7");
		assertThat(writes().path("ok").asBoolean()).isTrue();
		assertThat(this.telegram.faults().ordered()).isEmpty();
	}

	@Test
	void refusesTheCallsForOneChat() {
		TelegramUser other = this.telegram.newUser("Cas", "nl");
		other.starts();
		this.telegram.faults().order(Fault.tooManyRequests(5).forChat(other.id()));

		assertThat(writes().path("ok").asBoolean()).isTrue();
		assertThat(this.bot.writes(other.id(), "a").path("error_code").asInt()).isEqualTo(429);
	}

	@Test
	void appliesFaultsToPollsOnlyWhenTheyAreNamed() {
		this.telegram.faults().order(Fault.serverError(500));

		assertThat(this.bot.calls("getUpdates").path("ok").asBoolean()).isTrue();
		assertRefused(writes(), 500, "Internal Server Error");
		this.telegram.faults().order(Fault.serverError(503).on("getUpdates"));
		assertThat(this.bot.calls("getUpdates").path("error_code").asInt()).isEqualTo(503);
	}

	@Test
	void sendsAnHtmlErrorPageLikeAGateway() {
		orders("{\"kind\": \"errorPage\"}");

		HttpResponse<byte[]> response = this.bot.post("getMe", "application/json",
				"{}".getBytes(StandardCharsets.UTF_8));

		assertThat(response.statusCode()).isEqualTo(502);
		assertThat(new String(response.body(), StandardCharsets.UTF_8)).startsWith("<html>");
	}

	@Test
	void closesTheConnectionBeforeTheCallIsExecuted() {
		orders("{\"kind\": \"dropBefore\"}");

		assertThatThrownBy(this::writes).isInstanceOf(UncheckedIOException.class);
		assertThat(this.user.lastMessage()).isEmpty();
	}

	@Test
	void closesTheConnectionAfterTheCallWasExecuted() {
		orders("{\"kind\": \"dropAfter\"}");

		assertThatThrownBy(this::writes).isInstanceOf(UncheckedIOException.class);
		assertThat(this.user.lastMessage()).isPresent();
	}

	@Test
	void answersNonsenseWithoutExecutingTheCall() {
		orders("{\"kind\": \"nonsense\", \"shape\": 1}");

		assertThat(writes().path("ok").asBoolean()).isTrue();

		assertThat(this.user.lastMessage()).isEmpty();
	}

	@Test
	void answersLate() {
		orders("{\"kind\": \"delay\", \"millis\": 300}");
		long begin = System.nanoTime();

		JsonNode answer = writes();

		assertThat(answer.path("ok").asBoolean()).isTrue();
		assertThat(System.nanoTime() - begin).isGreaterThanOrEqualTo(300_000_000L);
	}

	@Test
	void deliversUpdatesTwice() {
		orders("{\"kind\": \"duplicate\"}");
		long doubled = this.user.sends("een").updateId().getAsLong();
		long single = this.user.sends("twee").updateId().getAsLong();

		assertThat(polled()).containsExactly(doubled, doubled, single);
	}

	@Test
	void deliversUpdatesInReverseOrder() {
		orders("{\"kind\": \"reorder\", \"times\": 3}");
		long one = this.user.sends("een").updateId().getAsLong();
		this.user.sends("twee");

		assertThat(polled()).isEmpty();
		long three = this.user.sends("drie").updateId().getAsLong();
		assertThat(polled()).containsExactly(three, one + 1, one);
		assertThat(this.user.sends("vier").updateId()).hasValue(three + 1);
		assertThat(polled()).hasSize(4);
	}

	@Test
	void restartsTheUpdateIds() {
		orders("{\"kind\": \"restartIds\", \"at\": 42}");

		assertThat(this.user.sends("een").updateId()).hasValue(42);
	}

	@ParameterizedTest
	@ValueSource(strings = { "{\"raw\": {\"solar_eclipse\": {}}}", "{\"solar_eclipse\": {}}" })
	void queuesUpdatesOfAnUnknownKind(String json) {
		JsonNode answer = this.bot.asks("POST", "/api/updates/raw", json);

		JsonNode update = this.bot.calls("getUpdates").at("/result/0");
		assertThat(update.has("solar_eclipse")).isTrue();
		assertThat(update.path("update_id").asLong()).isEqualTo(answer.path("updateId").asLong());
	}

	@Test
	void queuesInvalidJson() {
		this.bot.asks("POST", "/api/updates/raw", "{\"raw\": \"{broken\"}");

		HttpResponse<byte[]> response = this.bot.post("getUpdates", "application/json",
				"{}".getBytes(StandardCharsets.UTF_8));

		assertThat(new String(response.body(), StandardCharsets.UTF_8)).contains("[{broken]");
	}

	@Test
	void listsAndClearsOrderedFaults() {
		orders("{\"kind\": \"delay\", \"millis\": 9, \"method\": \"getMe\", \"chat\": 3}");
		orders("{\"kind\": \"duplicate\", \"times\": 2}");

		assertThat(this.bot.asks("GET", "/api/faults", "").toString()).isEqualTo(
				"[{\"kind\":\"delay\",\"times\":1,\"millis\":9,\"method\":\"getMe\",\"chat\":3},{\"kind\":\"duplicate\",\"times\":2}]");
		assertThat(this.bot.asks("DELETE", "/api/faults", "")).isEmpty();
	}

	@Test
	void saysWhichFaultsItKnows() {
		JsonNode answer = this.bot.asks("POST", "/api/faults", "{\"kind\": \"earthquake\"}");

		assertThat(answer.path("error").asString()).contains("earthquake").contains("tooManyRequests");
	}

	private void orders(String json) {
		assertThat(this.bot.asks("POST", "/api/faults", json).has("error")).isFalse();
	}

	private JsonNode writes() {
		return this.bot.writes(this.user.id(), "dag");
	}

	private List<Long> polled() {
		return this.bot.calls("getUpdates")
			.path("result")
			.valueStream()
			.map((update) -> update.path("update_id").asLong())
			.toList();
	}

}
