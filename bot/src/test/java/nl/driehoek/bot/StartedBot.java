package nl.driehoek.bot;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

import nl.driehoek.simulator.telegram.OfflineTelegram;
import nl.driehoek.simulator.telegram.TelegramUser;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The whole bot with its embedded store and an offline Telegram, by polling or by
 * webhook.
 */
final class StartedBot implements AutoCloseable {

	static final String SECRET = "only-Telegram_knows";

	private static final Duration PATIENCE = Duration.ofMinutes(2);

	private static final HttpClient HTTP = HttpClient.newHttpClient();

	private final int port = freePort();

	private final OfflineTelegram telegram;

	private final ConfigurableApplicationContext context;

	private StartedBot(Path data, boolean webhook) throws IOException {
		this.telegram = OfflineTelegram.start(0);
		List<String> settings = new ArrayList<>(List.of("--server.port=" + this.port, "--server.address=127.0.0.1",
				"--telegram.bot.token=" + this.telegram.token(), "--telegram.api.url=" + this.telegram.url(),
				"--driehoek.data=" + data, "--driehoek.now=2026-03-02T09:00:00Z"));
		if (webhook) {
			settings.add("--telegram.webhook.url=" + url("/telegram/webhook"));
			settings.add("--telegram.webhook.secret=" + SECRET);
		}
		this.context = new SpringApplicationBuilder(BotApplication.class).run(settings.toArray(String[]::new));
		until(this::isHealthy);
	}

	static StartedBot polling(Path data) throws IOException {
		return new StartedBot(data, false);
	}

	static StartedBot onWebhook(Path data) throws IOException {
		return new StartedBot(data, true);
	}

	OfflineTelegram telegram() {
		return this.telegram;
	}

	int port() {
		return this.port;
	}

	String url(String path) {
		return "http://127.0.0.1:" + this.port + path;
	}

	boolean isHealthy() {
		return status("/actuator/health") == 200;
	}

	int status(String path) {
		HttpRequest request = HttpRequest.newBuilder(URI.create(url(path))).timeout(PATIENCE).build();
		try {
			HttpResponse<Void> response = HTTP.send(request, BodyHandlers.discarding());
			return response.statusCode();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * How long it takes until this user gets a first answer.
	 */
	static Duration untilAnswered(TelegramUser user) throws InterruptedException {
		long begun = System.nanoTime();
		user.starts();
		user.awaits(message -> message.text().contains("driehoek"), PATIENCE);
		return Duration.ofNanos(System.nanoTime() - begun);
	}

	static void until(BooleanSupplier met) {
		long end = System.nanoTime() + PATIENCE.toNanos();
		while (!met.getAsBoolean()) {
			if (System.nanoTime() > end) {
				throw new IllegalStateException("Waited " + PATIENCE);
			}
			LockSupport.parkNanos(5_000_000);
		}
	}

	private static int freePort() {
		try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			return socket.getLocalPort();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public void close() {
		this.context.close();
		this.telegram.close();
	}

}
