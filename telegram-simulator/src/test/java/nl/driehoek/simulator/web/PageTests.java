package nl.driehoek.simulator.web;

import java.io.BufferedReader;
import java.net.Socket;
import java.util.Map;
import java.util.function.Predicate;

import org.eclipse.jetty.server.Handler;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PageTests {

	private final LiveEvents live = new LiveEvents("/api/live");

	private final LocalServerForTests server = new LocalServerForTests(
			new LocalOnly(new Handler.Sequence(this.live, new PageFiles())));

	@AfterEach
	void close() {
		this.server.close();
	}

	@Test
	void servesThePageUnderAPolicyThatRunsOnlyItsOwnScripts() throws Exception {
		String page = this.server.get("/");

		assertThat(page).startsWith("HTTP/1.1 200").contains("<!doctype html>");
		assertThat(page).contains("default-src 'none'; script-src 'self'", "frame-ancestors 'none'");
	}

	@Test
	void loadsNothingFromOtherServers() throws Exception {
		String page = this.server.get("/");

		assertThat(page).doesNotContain("http://", "https://", " style=", "<script>").doesNotContain("onclick");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/../try-out.properties", "/%2e%2e/try-out.properties", "/js/../../logback.xml",
			"/nothing.js", "/js/", "//etc/passwd" })
	void servesNothingElse(String path) throws Exception {
		assertThat(this.server.get(path)).containsPattern("HTTP/1.1 40[04]");
	}

	@ParameterizedTest
	@ValueSource(strings = { "evil.example", "127.0.0.1.evil.example:8080", "localhost.evil.example" })
	void refusesForeignNamesForThisMachine(String host) throws Exception {
		assertThat(this.server.ask("GET", "/", "", "Host: " + host)).startsWith("HTTP/1.1 403");
	}

	@Test
	void refusesChangesOrderedByForeignPages() throws Exception {
		String host = "Host: 127.0.0.1:" + this.server.port();

		assertThat(this.server.ask("POST", "/api/bot/stop-hard", "", host, "Origin: https://evil.example"))
			.startsWith("HTTP/1.1 403");
		assertThat(this.server.ask("POST", "/api/bot/stop-hard", "", host, "Origin: null")).startsWith("HTTP/1.1 403");
		assertThat(this.server.ask("DELETE", "/api/mails", "", host, "Origin: http://127.0.0.1:1"))
			.startsWith("HTTP/1.1 403");
	}

	@Test
	void letsItsOwnPageThrough() throws Exception {
		String own = "127.0.0.1:" + this.server.port();

		assertThat(this.server.ask("POST", "/api/anything", "", "Host: " + own, "Origin: http://" + own))
			.startsWith("HTTP/1.1 404");
	}

	@Test
	void tellsOpenPagesWhatChanged() throws Exception {
		try (Socket socket = this.server.open("GET", "/api/live", "", "Host: localhost");
				BufferedReader lines = LocalServerForTests.reader(socket)) {
			readUntil(lines, (line) -> line.contains("welcome"));

			this.live.publish("mail", Map.of("id", 7));

			readUntil(lines, "event: mail"::equals);
			assertThat(readUntil(lines, (line) -> line.startsWith("data"))).isEqualTo("data: {\"id\":7}");
		}
	}

	private String readUntil(BufferedReader lines, Predicate<String> wanted) throws Exception {
		String line = lines.readLine();
		while (line != null && !wanted.test(line)) {
			line = lines.readLine();
		}
		return String.valueOf(line);
	}

}
