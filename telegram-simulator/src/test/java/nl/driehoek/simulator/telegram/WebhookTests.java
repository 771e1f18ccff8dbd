package nl.driehoek.simulator.telegram;

import java.io.IOException;
import java.time.Duration;
import java.util.List;

import nl.driehoek.simulator.telegram.wire.Json;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

class WebhookTests extends TelegramTests {

	private static final Duration PATIENCE = Duration.ofSeconds(30);

	private final HookedBot hook;

	WebhookTests() throws IOException {
		this.hook = HookedBot.listen();
	}

	@AfterEach
	void closeHook() {
		this.hook.close();
	}

	@Test
	void sendsTheSecretWithEachUpdate() throws InterruptedException {
		sets("geheim_1");
		this.user.sends("dag");

		HookedBot.Visit visit = this.hook.awaits(1, PATIENCE).get(0);

		assertThat(visit.secret()).isEqualTo("geheim_1");
		assertThat(visit.update().at("/message/text").asString()).isEqualTo("dag");
		awaitNothingWaiting();
	}

	@Test
	void retriesAnUpdateUntilTheBotAnswers2xx() throws InterruptedException {
		this.hook.answersNext(500, 401);
		sets("s");
		this.user.sends("een");
		this.user.sends("twee");

		List<HookedBot.Visit> visits = this.hook.awaits(4, PATIENCE);

		assertThat(visits).extracting((visit) -> visit.update().at("/message/text").asString())
			.containsExactly("een", "een", "een", "twee");
		assertThat(info().path("last_error_message").asString())
			.isEqualTo("Wrong response from the webhook: 401 Unauthorized");
	}

	@Test
	void remembersAConnectionError() throws InterruptedException {
		this.hook.close();
		sets("s");
		this.user.sends("dag");

		while (info().path("last_error_message").isMissingNode()) {
			Thread.sleep(5);
		}
		assertThat(info().path("pending_update_count").asInt()).isEqualTo(1);
	}

	@Test
	void reportsTheWebhookThatIsSet() {
		sets("s");

		assertThat(info().path("url").asString()).isEqualTo(this.hook.url());
		assertThat(info().path("max_connections").asInt()).isEqualTo(2);
		this.bot.calls("deleteWebhook");
		assertThat(info().path("url").asString()).isEmpty();
	}

	@Test
	void dropsPendingUpdatesOnRequest() {
		this.user.sends("oud");
		this.bot.calls("deleteWebhook", "{\"drop_pending_updates\": true}");

		assertThat(this.telegram.updates().waiting()).isZero();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			http://voorbeeld.nl/h | s  | bad webhook: An HTTPS URL must be provided for webhook
			https://voorbeeld.nl:8081/h | s | bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443
			https://voorbeeld.nl/h | s | bad webhook: Failed to resolve host: Name or service not known
			http://127.0.0.1:9/h | a b | secret token contains unallowed characters
			""")
	void refusesAddressesAndSecretsThatTelegramRefuses(String url, String secret, String why) {
		assertBadRequest(this.bot.calls("setWebhook", Json.object().put("url", url).put("secret_token", secret)), why);
	}

	private void sets(String secret) {
		JsonNode answer = this.bot.calls("setWebhook",
				Json.object().put("url", this.hook.url()).put("secret_token", secret).put("max_connections", 2));
		assertThat(answer.path("ok").asBoolean()).isTrue();
	}

	private JsonNode info() {
		return this.bot.calls("getWebhookInfo").path("result");
	}

	private void awaitNothingWaiting() throws InterruptedException {
		while (this.telegram.updates().waiting() > 0) {
			Thread.sleep(5);
		}
	}

}
