package nl.driehoek.simulator.telegram;

import java.time.Duration;

import nl.driehoek.simulator.telegram.wire.Json;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class CallbackAnswersTests extends TelegramTests {

	private static final String TOO_OLD = "query is too old and response timeout expired or query ID is invalid";

	private Press press;

	@BeforeEach
	void aPress() {
		int card = this.bot.writes(this.user.id(), "kaart").at("/result/message_id").asInt();
		this.press = this.user.presses(card, "1");
	}

	@Test
	void anAnswerStopsTheSpinningAndShowsAToast() {
		JsonNode answer = answers(this.press.callbackId(), "Genoteerd");

		assertThat(answer.path("result").asBoolean()).isTrue();
		assertThat(this.press.isAnswered()).isTrue();
		assertThat(this.user.toast().map(Toast::text)).contains("Genoteerd");
	}

	@Test
	void onlyTheFirstAnswerCounts() {
		answers(this.press.callbackId(), "");

		assertBadRequest(answers(this.press.callbackId(), ""), TOO_OLD);
	}

	@Test
	void anAnswerAfterFifteenSecondsIsTooLate() {
		this.clock.passes(Duration.ofSeconds(15).plusMillis(1));

		assertBadRequest(answers(this.press.callbackId(), ""), TOO_OLD);
		assertThat(this.press.isAnswered()).isFalse();
	}

	@Test
	void anAnswerToNoPressIsRefused() {
		assertBadRequest(answers("4711", ""), TOO_OLD);
	}

	@Test
	void anAnswerHasAtMost200Characters() {
		assertBadRequest(answers(this.press.callbackId(), "x".repeat(201)), "MESSAGE_TOO_LONG");
		assertThat(answers(this.press.callbackId(), "x".repeat(200)).path("ok").asBoolean()).isTrue();
	}

	@Test
	void aPressOnAMessageThatIsGoneStillArrives() {
		this.user.presses(4711, "oud");

		JsonNode query = this.bot.calls("getUpdates", "{\"offset\": -1}").at("/result/0/callback_query");
		assertThat(query.at("/message/date").asInt()).isZero();
		assertThat(query.at("/message/message_id").asInt()).isEqualTo(4711);
	}

	@Test
	void aPressNeedsAButtonThatIsThere() {
		assertThatThrownBy(() -> this.user.presses("Geen knop")).isInstanceOf(IllegalStateException.class);
		assertThatThrownBy(() -> this.user.presses(1, "x".repeat(65))).isInstanceOf(IllegalArgumentException.class);
	}

	private JsonNode answers(String id, String text) {
		return this.bot.calls("answerCallbackQuery", Json.object().put("callback_query_id", id).put("text", text));
	}

}
