package nl.driehoek.simulator.telegram;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class EventsTests extends TelegramTests {

	@Test
	void tellsAPageWhichChatChanged() throws Exception {
		HttpRequest request = HttpRequest.newBuilder(URI.create(this.telegram.url() + "/api/events")).build();
		HttpResponse<InputStream> response = HttpClient.newHttpClient()
			.send(request, HttpResponse.BodyHandlers.ofInputStream());

		try (InputStream events = response.body()) {
			readUntil(events, "\n\n");
			this.bot.writes(this.user.id(), "dag");

			assertThat(readUntil(events, "\n\n"))
				.isEqualTo("event: change\ndata: {\"userId\":" + this.user.id() + "}\n\n");
		}
		assertThat(response.headers().firstValue("content-type")).contains("text/event-stream; charset=utf-8");
	}

	private static String readUntil(InputStream events, String end) throws IOException {
		StringBuilder text = new StringBuilder();
		while (!text.toString().endsWith(end)) {
			text.append(new String(events.readNBytes(1), StandardCharsets.UTF_8));
		}
		return text.toString();
	}

}
