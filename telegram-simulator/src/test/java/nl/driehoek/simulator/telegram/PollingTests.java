package nl.driehoek.simulator.telegram;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

class PollingTests extends TelegramTests {

	@Test
	void keepsUpdatesUntilTheNextOffsetConfirmsThem() {
		long first = this.user.sends("een").updateId().getAsLong();
		long second = this.user.sends("twee").updateId().getAsLong();

		assertThat(second).isEqualTo(first + 1);
		assertThat(polled("{}")).containsExactly(first, second);
		assertThat(polled("{}")).containsExactly(first, second);
		assertThat(polled("{\"offset\": %d}".formatted(second))).containsExactly(second);
		assertThat(polled("{}")).containsExactly(second);
		assertThat(polled("{\"offset\": %d}".formatted(second + 1))).isEmpty();
	}

	@Test
	void aNegativeOffsetForgetsAllButTheLast() {
		this.user.sends("een");
		long second = this.user.sends("twee").updateId().getAsLong();
		long third = this.user.sends("drie").updateId().getAsLong();

		assertThat(polled("{\"offset\": -2}")).containsExactly(second, third);
		assertThat(this.telegram.updates().waiting()).isEqualTo(2);
	}

	@Test
	void givesAtMostAHundredAndNoMoreThanAsked() {
		for (int i = 0; i < 120; i++) {
			this.user.sends("bericht");
		}

		assertThat(polled("{\"limit\": 500}")).hasSize(100);
		assertThat(polled("{\"limit\": 3}")).hasSize(3);
	}

	@Test
	void aLongPollAnswersAsSoonAsSomethingHappens() throws Exception {
		CompletableFuture<List<Long>> poll = CompletableFuture.supplyAsync(() -> polled("{\"timeout\": 50}"));
		awaitPoll();
		long sent = this.user.sends("dag").updateId().getAsLong();

		assertThat(poll.get(30, TimeUnit.SECONDS)).containsExactly(sent);
	}

	@Test
	void aSecondPollerEndsTheFirst() throws Exception {
		CompletableFuture<JsonNode> first = CompletableFuture
			.supplyAsync(() -> this.bot.calls("getUpdates", "{\"timeout\": 50}"));
		awaitPoll();
		this.bot.calls("getUpdates");

		assertRefused(first.get(30, TimeUnit.SECONDS), 409,
				"Conflict: terminated by other getUpdates request; make sure that only one bot instance is running");
	}

	@Test
	void aWebhookEndsAPollAndForbidsTheNext() throws Exception {
		CompletableFuture<JsonNode> first = CompletableFuture
			.supplyAsync(() -> this.bot.calls("getUpdates", "{\"timeout\": 50}"));
		awaitPoll();
		this.bot.calls("setWebhook", "{\"url\": \"http://127.0.0.1:9/hook\"}");

		assertRefused(first.get(30, TimeUnit.SECONDS), 409, "Conflict: terminated by setWebhook request");
		assertRefused(this.bot.calls("getUpdates"), 409, "Conflict: can't use getUpdates method while webhook is "
				+ "active; use deleteWebhook to delete the webhook first");
	}

	@Test
	void givesOnlyTheKindsAskedForFromThenOn() {
		this.bot.calls("getUpdates", "{\"allowed_updates\": [\"callback_query\"]}");
		Receipt unheard = this.user.sends("dag");
		Press press = this.user.presses(1, "a");

		assertThat(unheard.updateId()).isEmpty();
		assertThat(polled("{}")).containsExactly(press.updateId().getAsLong());
		this.bot.calls("getUpdates", "{\"allowed_updates\": []}");
		assertThat(this.user.sends("dag").updateId()).isPresent();
	}

	@Test
	void forgetsUpdatesAfterADay() {
		this.user.sends("oud");
		this.clock.passes(Duration.ofDays(1).plusSeconds(1));

		assertThat(polled("{}")).isEmpty();
	}

	@Test
	void anOffsetFromBeforeAnIdRestartConfirmsNoNewUpdate() {
		long old = this.user.sends("oud").updateId().getAsLong();
		this.telegram.updates().continueAt(7);
		this.user.sends("nieuw");

		assertThat(polled("{\"offset\": %d}".formatted(old + 1))).containsExactly(7L);
	}

	private List<Long> polled(String json) {
		JsonNode result = this.bot.calls("getUpdates", json).path("result");
		return result.valueStream().map((update) -> update.path("update_id").asLong()).toList();
	}

	private void awaitPoll() throws InterruptedException {
		while (!this.telegram.updates().isPolled()) {
			Thread.sleep(5);
		}
	}

}
