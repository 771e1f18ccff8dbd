package nl.driehoek.endtoend;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * Reads and moves the clock of a running bot.
 */
record BotClock(URI address) {

	private static final HttpClient HTTP = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

	/**
	 * The answer of the clock; empty if no bot answers.
	 */
	Optional<String> read() {
		return HttpGet.text(this.address.toString());
	}

	void moveTo(String moment) throws InterruptedException {
		post(OffsetDateTime.parse(moment).toInstant().toString());
	}

	void moveToNextDue() throws InterruptedException {
		post("next");
	}

	private void post(String to) throws InterruptedException {
		HttpRequest request = HttpRequest.newBuilder(this.address)
			.timeout(Patience.LIMIT)
			.header("Content-Type", "application/json")
			.POST(HttpRequest.BodyPublishers.ofString("{\"to\":\"" + to + "\"}"))
			.build();
		try {
			HttpResponse<String> answer = HTTP.send(request, HttpResponse.BodyHandlers.ofString());
			if (answer.statusCode() != 200) {
				throw new IllegalStateException("The clock answered " + answer.statusCode() + " " + answer.body());
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
