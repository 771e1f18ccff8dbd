package nl.driehoek.simulator.tryout;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads and moves the bot's clock.
 */
final class ClockClient {

	private static final JsonMapper JSON = JsonMapper.shared();

	private final HttpClient http = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

	private final URI clock;

	ClockClient(int botPort) {
		this.clock = URI.create("http://127.0.0.1:" + botPort + "/try/clock");
	}

	Reading read() throws IOException, InterruptedException {
		return send(HttpRequest.newBuilder(this.clock).timeout(Duration.ofSeconds(5)).build());
	}

	/**
	 * Moves the clock.
	 * @param to an instant, or {@code next}
	 */
	Reading move(String to) throws IOException, InterruptedException {
		String body = JSON.writeValueAsString(Map.of("to", to));
		return send(HttpRequest.newBuilder(this.clock)
			.timeout(Duration.ofMinutes(1))
			.header("Content-Type", "application/json")
			.POST(HttpRequest.BodyPublishers.ofString(body))
			.build());
	}

	private Reading send(HttpRequest request) throws IOException, InterruptedException {
		HttpResponse<String> answer = this.http.send(request, HttpResponse.BodyHandlers.ofString());
		if (answer.statusCode() != 200) {
			throw new Refusal("The bot's clock answered " + answer.statusCode() + ": " + answer.body());
		}
		return parsed(answer.body());
	}

	private Reading parsed(String body) throws IOException {
		try {
			JsonNode json = JSON.readTree(body);
			return new Reading(Instant.parse(json.path("now").asString()),
					Optional.of(json.path("next"))
						.filter(JsonNode::isString)
						.map((next) -> Instant.parse(next.asString())));
		}
		catch (JacksonException | java.time.DateTimeException ex) {
			throw new IOException("The bot's clock answered " + body, ex);
		}
	}

	/**
	 * The answer of the bot's clock.
	 *
	 * @param next when the next scheduled task is due
	 */
	record Reading(Instant now, Optional<Instant> next) {

	}

	/**
	 * The bot answered, but refused to move its clock.
	 */
	static final class Refusal extends IOException {

		Refusal(String message) {
			super(message);
		}

	}

}
