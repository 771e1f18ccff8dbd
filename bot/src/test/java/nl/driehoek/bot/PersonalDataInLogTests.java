package nl.driehoek.bot;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import nl.driehoek.simulator.mail.Mailbox;
import nl.driehoek.simulator.telegram.OfflineTelegram;
import nl.driehoek.simulator.telegram.TelegramUser;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(OutputCaptureExtension.class)
class PersonalDataInLogTests {

	private static final Duration PATIENCE = Duration.ofSeconds(60);

	@TempDir
	Path data;

	@AfterEach
	void logNormally() {
		LoggingSystem logging = LoggingSystem.get(getClass().getClassLoader());
		logging.setLogLevel(LoggingSystem.ROOT_LOGGER_NAME, LogLevel.WARN);
	}

	@Test
	void holdsNoNameAddressTextOrTokenEvenAtTrace(CapturedOutput output) throws IOException, InterruptedException {
		String token = registersWhileLogging("no");

		assertThat(output.getAll()).contains("Storage: embedded store")
			.doesNotContain("Gerritje", "Bartje", "Saartje", "g.proef", "b.proef", "s.proef")
			.doesNotContain(token, token.substring(token.indexOf(':') + 1));
	}

	@Test
	void holdsThemOnlyIfASecondSettingSaysSo(CapturedOutput output) throws IOException, InterruptedException {
		registersWhileLogging("yes");

		assertThat(output.getAll()).contains("DRIEHOEK_LOG_PERSONAL_DATA=yes", "Gerritje", "g.proef");
	}

	/** Returns the token of the bot. */
	private String registersWhileLogging(String personalData) throws IOException, InterruptedException {
		try (OfflineTelegram telegram = OfflineTelegram.start(0);
				Mailbox mailbox = Mailbox.start(0);
				ConfigurableApplicationContext bot = start(telegram, mailbox, personalData)) {
			register(telegram.newUser("Gerritje", "nl"));
			assertThat(mailbox.await(3, PATIENCE)).hasSize(3);
			assertThat(bot.isRunning()).isTrue();
			return telegram.token();
		}
	}

	private static void register(TelegramUser user) throws InterruptedException {
		user.starts();
		for (String label : new String[] { "Driehoek aanmelden", "Overijssel", "vr 29 mei · 6 vrij" }) {
			press(user, label);
		}
		user.awaits(message -> message.text().contains("Voor welke gemeente"), PATIENCE);
		user.sends("Zwolle");
		press(user, "Griffier");
		user.awaits(message -> message.text().contains("Hoe heet je"), PATIENCE);
		user.sends(
				"Gerritje Proef, g.proef@zwolle.nl\nBartje Proef, b.proef@zwolle.nl\nSaartje Proef, s.proef@zwolle.nl");
		press(user, "Ja, klopt");
		press(user, "Ja, we komen alle drie");
	}

	private static void press(TelegramUser user, String label) throws InterruptedException {
		user.awaits(message -> message.hasButton(label), PATIENCE);
		user.presses(label);
	}

	private ConfigurableApplicationContext start(OfflineTelegram telegram, Mailbox mailbox, String personalData) {
		return new SpringApplicationBuilder(BotApplication.class).run("--server.port=0", "--server.address=127.0.0.1",
				"--telegram.bot.token=" + telegram.token(), "--telegram.api.url=" + telegram.url(),
				"--driehoek.data=" + this.data, "--driehoek.now=2026-03-02T09:00:00Z", "--logging.level.root=TRACE",
				"--driehoek.smtp.host=127.0.0.1", "--driehoek.smtp.port=" + mailbox.port(),
				"--driehoek.smtp.from=programma@voorbeeld.nl", "--driehoek.log-personal-data=" + personalData);
	}

}
