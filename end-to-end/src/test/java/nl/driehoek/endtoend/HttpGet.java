package nl.driehoek.endtoend;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;

/**
 * Sends HTTP GET requests to local programs.
 */
final class HttpGet {

	private static final HttpClient HTTP = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

	private HttpGet() {
	}

	/**
	 * The body of the response; empty unless a server answers 200.
	 */
	static Optional<String> text(String address) {
		HttpRequest request = HttpRequest.newBuilder(URI.create(address)).timeout(Duration.ofSeconds(5)).build();
		try {
			return Optional.of(HTTP.send(request, HttpResponse.BodyHandlers.ofString()))
				.filter(answer -> answer.statusCode() == 200)
				.map(HttpResponse::body);
		}
		catch (IOException ex) {
			return Optional.empty();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return Optional.empty();
		}
	}

}
