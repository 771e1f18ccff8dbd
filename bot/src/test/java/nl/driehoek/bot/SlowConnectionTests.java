package nl.driehoek.bot;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import nl.driehoek.simulator.telegram.TelegramUser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Connections that send a body and never end it, while others want an answer. The profile
 * {@code proof} opens 200 and measures seconds.
 */
class SlowConnectionTests {

	private static final Logger logger = LoggerFactory.getLogger(SlowConnectionTests.class);

	private static final boolean PROOF = Boolean.getBoolean("proof");

	private static final int CONNECTIONS = PROOF ? 200 : 40;

	private final List<Socket> slow = new ArrayList<>();

	@TempDir
	Path data;

	private StartedBot bot;

	@BeforeEach
	void open() throws IOException {
		this.bot = StartedBot.onWebhook(this.data);
	}

	@AfterEach
	void close() throws IOException {
		for (Socket socket : this.slow) {
			socket.close();
		}
		this.bot.close();
	}

	@ParameterizedTest
	@CsvSource({ "/telegram/webhook, application/json, " + StartedBot.SECRET,
			"/telegram/webhook, application/json, wrong", "/telegram/webhook, application/x-www-form-urlencoded, wrong",
			"/actuator/health, application/json, wrong", "/nowhere, multipart/form-data; boundary=x, wrong",
			"/try/clock, application/json, wrong" })
	void slowConnectionsDelayNobody(String path, String type, String secret) throws IOException, InterruptedException {
		for (int i = 0; i < CONNECTIONS; i++) {
			this.slow.add(slow(path, type, secret));
		}
		Thread.sleep(300);

		long begun = System.nanoTime();
		int health = this.bot.status("/actuator/health");
		Duration healthAfter = Duration.ofNanos(System.nanoTime() - begun);
		long givenUp = path.contains("webhook") && secret.equals(StartedBot.SECRET) ? answered() : 0;
		TelegramUser user = this.bot.telegram().newUser("Stil", "nl");
		Duration answeredAfter = StartedBot.untilAnswered(user);

		logger.warn("{} slow connections to {}: health after {} ms, answer after {} ms", CONNECTIONS, path,
				healthAfter.toMillis(), answeredAfter.toMillis());
		assertThat(health).isEqualTo(200);
		assertThat(givenUp).as("health did not wait for the slow ones to be given up").isLessThan(CONNECTIONS / 2);
		if (PROOF) {
			assertThat(healthAfter).isLessThan(Duration.ofSeconds(1));
			assertThat(answeredAfter).isLessThan(Duration.ofSeconds(1));
		}
	}

	@Test
	void aBodyWithoutTheSecretIsNotAwaited() throws IOException {
		Socket socket = slow("/telegram/webhook", "application/json", "wrong");
		socket.setSoTimeout(60_000);

		String response = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

		assertThat(response).startsWith("HTTP/1.1 401");
	}

	@Test
	void aBodyThatNeverEndsIsGivenUp() throws IOException {
		Socket socket = slow("/telegram/webhook", "application/json", StartedBot.SECRET);
		socket.setSoTimeout(60_000);

		String response = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

		assertThat(response).startsWith("HTTP/1.1 408");
	}

	private long answered() throws IOException {
		long answered = 0;
		for (Socket socket : this.slow) {
			answered += (socket.getInputStream().available() > 0) ? 1 : 0;
		}
		return answered;
	}

	private Socket slow(String path, String type, String secret) throws IOException {
		Socket socket = new Socket(InetAddress.getLoopbackAddress(), this.bot.port());
		this.slow.add(socket);
		String head = "POST " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: " + type
				+ "\r\nContent-Length: 100000\r\nX-Telegram-Bot-Api-Secret-Token: " + secret + "\r\n\r\n{";
		socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
		socket.getOutputStream().flush();
		return socket;
	}

}
