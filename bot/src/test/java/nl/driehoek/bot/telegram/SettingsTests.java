package nl.driehoek.bot.telegram;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.diagnostics.FailureAnalysis;

import nl.driehoek.bot.setting.SettingException;
import nl.driehoek.bot.setting.SettingFailureAnalyzer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class SettingsTests {

	private static FailureAnalysis analysisOfStartWith(String... settings) {
		SpringApplicationBuilder bot = new SpringApplicationBuilder(TelegramConfiguration.class)
			.web(WebApplicationType.NONE)
			.properties(settings);
		try (var started = bot.run()) {
			throw new AssertionError("It must not start: " + started);
		}
		catch (RuntimeException ex) {
			FailureAnalysis analysis = new SettingFailureAnalyzer().analyze(ex);
			assertThat(analysis).as(ex.toString()).isNotNull();
			return analysis;
		}
	}

	@Test
	void withoutATokenItSaysWhatToSetAndNamesTheTryOut() {
		FailureAnalysis analysis = analysisOfStartWith();

		assertThat(analysis.getDescription()).contains("TELEGRAM_BOT_TOKEN").hasLineCount(1);
		assertThat(analysis.getAction()).contains("try-out.jar").hasLineCount(2);
	}

	@Test
	void aWebhookWithoutASecretDoesNotStart() {
		FailureAnalysis analysis = analysisOfStartWith("telegram.bot.token=1:a",
				"telegram.webhook.url=https://bot.zwolle.nl");

		assertThat(analysis.getAction()).contains("TELEGRAM_WEBHOOK_SECRET");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "with space", "ünsafe", "semi;colon" })
	void aSecretIsMadeOfWhatTelegramAllows(String secret) {
		assertThatExceptionOfType(SettingException.class)
			.isThrownBy(() -> new TelegramProperties.Webhook("https://bot.zwolle.nl", secret));
	}

	@Test
	void aSecretIsNeverShown() {
		assertThat(new TelegramProperties.Webhook("https://bot.zwolle.nl", "hush-hush").toString())
			.doesNotContain("hush-hush");
		assertThat(new TelegramProperties.Bot("1:hush-hush").toString()).doesNotContain("hush-hush");
	}

	@Test
	void anAddressNeedsNoPort() {
		assertThat(ApiAddress.of("https://telegram.zwolle.nl").getPort()).isEqualTo(443);
		assertThat(ApiAddress.of("http://127.0.0.1").getPort()).isEqualTo(80);
		assertThat(ApiAddress.of("http://127.0.0.1:8082/").getPort()).isEqualTo(8082);
		assertThat(ApiAddress.of(" ").getHost()).isEqualTo("api.telegram.org");
	}

	@ParameterizedTest
	@ValueSource(strings = { "127.0.0.1:8082", "ftp://zwolle.nl", "telegram" })
	void anAddressThatIsNoneIsNamed(String address) {
		assertThatExceptionOfType(SettingException.class).isThrownBy(() -> ApiAddress.of(address))
			.withMessageContaining(address);
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "https://bot.zwolle.nl", "https://bot.zwolle.nl/", " https://bot.zwolle.nl/telegram/webhook" })
	void aWebhookAddressGetsOurPathIfItHasNone(String url) {
		assertThat(new TelegramProperties.Webhook(url, "s").url()).isEqualTo("https://bot.zwolle.nl/telegram/webhook");
	}

	@ParameterizedTest
	@ValueSource(strings = { "https://zwolle.nl/bot", "https://zwolle.nl/telegram/webhook/", "zwolle.nl",
			"ftp://zwolle.nl", "https://", "https://zwolle.nl/telegram/webhook?x=1", "https://zw olle.nl", "telegram" })
	void aWebhookAddressThatDoesNotLeadToUsIsRefused(String url) {
		FailureAnalysis analysis = analysisOfStartWith("telegram.bot.token=1:a", "telegram.webhook.url=" + url,
				"telegram.webhook.secret=s");

		assertThat(analysis.getDescription()).contains("TELEGRAM_WEBHOOK_URL", url).hasLineCount(1);
		assertThat(analysis.getAction()).contains("/telegram/webhook");
	}

	@Test
	void telegramMayWriteTheAddressDifferently() {
		assertThat(WebhookAddress.isSame("https://BOT.zwolle.nl:443/telegram/webhook",
				"https://bot.zwolle.nl/telegram/webhook"))
			.isTrue();
		assertThat(WebhookAddress.isSame("", "https://bot.zwolle.nl/telegram/webhook")).isFalse();
		assertThat(WebhookAddress.isSame("https://bot.kampen.nl/telegram/webhook",
				"https://bot.zwolle.nl/telegram/webhook"))
			.isFalse();
		assertThat(WebhookAddress.isSame("https://bot.zwolle.nl/other", "https://bot.zwolle.nl/telegram/webhook"))
			.isFalse();
	}

}
