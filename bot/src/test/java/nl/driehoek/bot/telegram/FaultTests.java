package nl.driehoek.bot.telegram;

import org.junit.jupiter.api.Test;
import org.telegram.telegrambots.meta.api.objects.ApiResponse;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;

import static org.assertj.core.api.Assertions.assertThat;

class FaultTests {

	private static Fault refusal(int code, String description) {
		ApiResponse<String> answer = ApiResponse.<String>builder()
			.ok(false)
			.errorCode(code)
			.errorDescription(description)
			.build();
		return Fault.of(new TelegramApiRequestException("The call was refused", answer));
	}

	@Test
	void saysWhyAWebhookIsBad() {
		Fault fault = refusal(400, "Bad Request: bad webhook: HTTPS url must be provided");

		assertThat(fault.reason()).isEqualTo("400 Bad Request: bad webhook: HTTPS url must be provided");
	}

	@Test
	void neverQuotesAMessage() {
		Fault fault = refusal(400, "Bad Request: can't parse entities: unsupported start tag \"voorbeeld\" at 12");

		assertThat(fault.reason()).isEqualTo("400 Bad Request: can't parse entities…");
	}

	@Test
	void knowsWhoIsGone() {
		assertThat(refusal(403, "Forbidden: user is deactivated").kind()).isEqualTo(Fault.Kind.BLOCKED);
		assertThat(refusal(400, "Bad Request: chat not found").kind()).isEqualTo(Fault.Kind.BLOCKED);
	}

}
