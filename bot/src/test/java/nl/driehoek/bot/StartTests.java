package nl.driehoek.bot;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import nl.driehoek.simulator.telegram.OfflineTelegram;
import nl.driehoek.simulator.telegram.TelegramUser;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

class StartTests {

	private static final Duration PATIENCE = Duration.ofSeconds(60);

	private static final HttpClient HTTP = HttpClient.newHttpClient();

	@TempDir
	Path data;

	@Test
	void isHealthyAndHidesTheClockInProduction() throws IOException, InterruptedException {
		try (OfflineTelegram telegram = OfflineTelegram.start(0);
				ConfigurableApplicationContext bot = start(telegram, "")) {
			awaitHealth(bot);

			assertThat(get(bot, "/try/clock").statusCode()).isEqualTo(404);
			assertThat(post(bot, "/try/clock", "{\"to\":\"next\"}").statusCode()).isEqualTo(404);
		}
	}

	@Test
	void movesTheClockWhenItIsTried() throws IOException, InterruptedException {
		try (OfflineTelegram telegram = OfflineTelegram.start(0);
				ConfigurableApplicationContext bot = start(telegram, "2026-03-02T09:00:00Z")) {
			awaitHealth(bot);

			assertThat(get(bot, "/try/clock").body()).contains("\"now\":\"2026-03-02T09:");
			assertThat(post(bot, "/try/clock", "{\"to\":\"2026-04-01T10:00:00Z\"}").body())
				.contains("\"now\":\"2026-04-01T10:");
			assertThat(post(bot, "/try/clock", "{\"to\":\"2026-03-01T10:00:00Z\"}").body()).as("never back")
				.contains("\"now\":\"2026-04-01T10:");
			assertThat(post(bot, "/try/clock", "{\"to\":\"tomorrow\"}").statusCode()).isEqualTo(400);
		}
	}

	@Test
	void answersWhoStarts() throws IOException, InterruptedException {
		try (OfflineTelegram telegram = OfflineTelegram.start(0);
				ConfigurableApplicationContext bot = start(telegram, "2026-03-02T09:00:00Z")) {
			TelegramUser user = telegram.newUser("B. Voorbeeld", "nl");

			user.starts();

			assertThat(user.awaits(message -> message.text().contains("driehoek"), PATIENCE).keyboard().buttons())
				.isNotEmpty();
			assertThat(bot.isRunning()).isTrue();
		}
	}

	private ConfigurableApplicationContext start(OfflineTelegram telegram, String now) {
		return new SpringApplicationBuilder(BotApplication.class).run("--server.port=0", "--server.address=127.0.0.1",
				"--telegram.bot.token=" + telegram.token(), "--telegram.api.url=" + telegram.url(),
				"--driehoek.data=" + this.data, "--driehoek.now=" + now);
	}

	private static void awaitHealth(ConfigurableApplicationContext bot) throws IOException, InterruptedException {
		long until = System.nanoTime() + PATIENCE.toNanos();
		HttpResponse<String> health = get(bot, "/actuator/health");
		while (health.statusCode() != 200 && System.nanoTime() < until) {
			Thread.sleep(50);
			health = get(bot, "/actuator/health");
		}
		assertThat(health.body()).contains("\"status\":\"UP\"");
	}

	private static HttpResponse<String> get(ConfigurableApplicationContext bot, String path)
			throws IOException, InterruptedException {
		return HTTP.send(at(bot, path).build(), BodyHandlers.ofString());
	}

	private static HttpResponse<String> post(ConfigurableApplicationContext bot, String path, String json)
			throws IOException, InterruptedException {
		HttpRequest request = at(bot, path).header("Content-Type", "application/json")
			.POST(BodyPublishers.ofString(json))
			.build();
		return HTTP.send(request, BodyHandlers.ofString());
	}

	private static HttpRequest.Builder at(ConfigurableApplicationContext bot, String path) {
		String port = bot.getEnvironment().getRequiredProperty("local.server.port");
		return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
	}

}
