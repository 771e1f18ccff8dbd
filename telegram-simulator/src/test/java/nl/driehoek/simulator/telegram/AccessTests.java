package nl.driehoek.simulator.telegram;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class AccessTests extends TelegramTests {

	@Test
	void knowsOnlyItsOwnToken() {
		assertRefused(Bot.read(this.bot.get("/bot123:abc/getMe")), 401, "Unauthorized");
		assertRefused(Bot.read(this.bot.get("/bot123/getMe")), 404, "Not Found");
		assertRefused(Bot.read(this.bot.get("/file/bot123:abc/files/a")), 401, "Unauthorized");
	}

	@Test
	void refusesAnUnknownMethod() {
		HttpResponse<byte[]> response = this.bot.post("sendNonsense", "application/json",
				"{}".getBytes(StandardCharsets.UTF_8));

		assertThat(response.statusCode()).isEqualTo(404);
		assertRefused(Bot.read(response), 404, "Not Found");
	}

	@ParameterizedTest
	@ValueSource(strings = { "getMe", "getme", "GETME" })
	void readsMethodsInAnyCase(String method) {
		assertThat(this.bot.calls(method).path("ok").asBoolean()).isTrue();
	}

	@Test
	void readsParametersFromTheAddress() {
		this.bot.get("/bot" + this.telegram.token() + "/sendMessage?chat_id=" + this.user.id() + "&text=h%C3%A9");

		assertThat(this.user.lastMessage().map(Message::text)).contains("hé");
	}

	@Test
	void refusesABodyThatIsNoJson() {
		assertBadRequest(this.bot.calls("sendMessage", "{nonsense"), "can't parse JSON object");
	}

	@Test
	void requiresAWellFormedToken() {
		Setup setup = Setup.onPort(0);

		assertThatThrownBy(() -> setup.withToken("geheim")).isInstanceOf(IllegalArgumentException.class);
		assertThatThrownBy(() -> setup.keeping(0)).isInstanceOf(IllegalArgumentException.class);
	}

}
