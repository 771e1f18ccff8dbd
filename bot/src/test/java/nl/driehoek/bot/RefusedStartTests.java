package nl.driehoek.bot;

import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import nl.driehoek.simulator.telegram.OfflineTelegram;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;

@ExtendWith(OutputCaptureExtension.class)
class RefusedStartTests {

	@TempDir
	Path data;

	@ParameterizedTest
	@CsvSource({ "--driehoek.now=morgen, DRIEHOEK_NOW is no moment: 'morgen'.",
			"'--driehoek.staff=7,piet', DRIEHOEK_STAFF holds something else than numbers",
			"--driehoek.smtp.host=smtp.voorbeeld.nl, MAIL_FROM is no e-mail address.",
			"stoer, The argument 'stoer' is unknown." })
	void saysWhatIsWrongAndWhatToWrite(String argument, String problem, CapturedOutput output) {
		assertThatException().isThrownBy(() -> start("http://127.0.0.1:9", argument).close());

		assertThat(output).contains(problem, "Action:").doesNotContain("Failed to bind", "\tat ");
	}

	@Test
	void tellsHowItHearsOfUpdates(CapturedOutput output) throws Exception {
		try (OfflineTelegram telegram = OfflineTelegram.start(0);
				ConfigurableApplicationContext polling = start(telegram.url(), "--driehoek.staff=7, 8,")) {
			assertThat(polling.isRunning()).isTrue();
			assertThat(output).contains("Asks Telegram for updates").doesNotContain("webhook");
		}
		try (OfflineTelegram telegram = OfflineTelegram.start(0);
				ConfigurableApplicationContext waiting = start(telegram.url(),
						"--telegram.webhook.url=https://bot.voorbeeld.nl", "--telegram.webhook.secret=s")) {
			assertThat(waiting.isRunning()).isTrue();
			assertThat(output).containsOnlyOnce("Asks Telegram for updates")
				.contains("Waits for Telegram to call the webhook");
		}
	}

	private ConfigurableApplicationContext start(String telegram, String... more) {
		Stream<String> own = Stream.of("--server.port=0", "--telegram.bot.token=1:a", "--telegram.api.url=" + telegram,
				"--driehoek.data=" + this.data);
		return new SpringApplicationBuilder(BotApplication.class)
			.run(Stream.concat(own, Stream.of(more)).toArray(String[]::new));
	}

}
