package nl.driehoek.simulator.tryout;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class StageTests {

	private final HttpClient http = HttpClient.newHttpClient();

	@TempDir
	private Path folder = Path.of("");

	@Test
	void playsAWholeTryOut() throws Exception {
		try (Stage stage = stage()) {
			CountDownLatch running = new CountDownLatch(1);
			stage.bot().onChange((state) -> {
				if (state == BotState.RUNNING) {
					running.countDown();
				}
			});
			stage.open();
			assertThat(running.await(30, TimeUnit.SECONDS)).isTrue();

			assertThat(get(stage, "")).contains("<!doctype html>");
			assertThat(get(stage, "api/users")).contains("(griffier)", "(secretaris)", "(organisatie)", "\"id\":1003");
			assertThat(get(stage, "api/bot")).contains("\"state\":\"running\"", "for 1003");
			assertThat(get(stage, "api/mails")).isEqualTo("[]");
			assertThat(post(stage, "api/clock", "{\"to\":\"next\"}")).contains("\"now\":\"2026-03-09T08:00:00Z\"");
			assertThat(post(stage, "api/clock", "{\"to\":\"gisteren\"}")).contains("error");
			assertThat(post(stage, "api/bot/stop-hard", "")).contains("\"state\":\"stopped\"");
			assertThat(get(stage, "api/clock")).contains("\"now\":\"2026-03-09T08:", "\"live\":false");
			assertThat(post(stage, "api/clock", "{\"to\":\"next\"}")).contains("The bot does not answer");
		}
	}

	@Test
	void goesOnWhereAnEarlierRunWithItsFolderWas() throws Exception {
		String data = "--data=" + this.folder.resolve("kept");
		String people;
		try (Stage first = stage(data)) {
			post(first.open(), "api/users", "{\"firstName\":\"T. Nieuw\",\"languageCode\":\"nl\"}");
			post(first, "api/chats/1004/messages", "{\"text\":\"Dag bot\"}");
			awaitRunning(first);
			assertThat(post(first, "api/clock", "{\"to\":\"next\"}")).contains("2026-03-09T08:00:00Z");
			people = get(first, "api/users");
		}

		try (Stage second = stage(data)) {
			second.open();

			assertThat(get(second, "api/users")).isEqualTo(people).contains("T. Nieuw");
			assertThat(get(second, "api/chats/1004")).contains("Dag bot");
			assertThat(get(second, "api/clock")).contains("\"now\":\"2026-03-09T08:");
		}
	}

	private void awaitRunning(Stage stage) throws Exception {
		long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
		while (stage.bot().state() != BotState.RUNNING && System.nanoTime() < until) {
			Thread.sleep(50);
		}
	}

	@Test
	void keepsAFolderItWasGivenAndClearsItsOwn() throws Exception {
		Path fresh;
		try (DataFolder data = new DataFolder(java.util.Optional.empty())) {
			fresh = Files.writeString(data.path().resolve("store.mv"), "x");
		}
		Path kept = this.folder.resolve("kept");
		try (DataFolder data = new DataFolder(java.util.Optional.of(kept))) {
			Files.writeString(data.path().resolve("store.mv"), "x");
		}

		assertThat(fresh).doesNotExist();
		assertThat(kept.resolve("store.mv")).exists();
	}

	private Stage stage(String... more) throws IOException {
		List<String> options = new ArrayList<>(List.of("--port=0", "--bot-port=" + freePort()));
		options.addAll(List.of(more));
		return new Stage(FakeBot.jar(this.folder), Options.parse(options), new Console(Locale.ROOT));
	}

	private int freePort() throws IOException {
		try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			return socket.getLocalPort();
		}
	}

	private String get(Stage stage, String path) throws Exception {
		return send(HttpRequest.newBuilder(URI.create(stage.url() + path)).build());
	}

	private String post(Stage stage, String path, String body) throws Exception {
		return send(HttpRequest.newBuilder(URI.create(stage.url() + path))
			.POST(HttpRequest.BodyPublishers.ofString(body))
			.build());
	}

	private String send(HttpRequest request) throws Exception {
		return this.http.send(request, HttpResponse.BodyHandlers.ofString()).body();
	}

}
