package nl.driehoek.endtoend;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;

/**
 * Asks a program on this machine for a page.
 */
final class Get {

	private static final HttpClient HTTP = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

	private Get() {
	}

	/**
	 * The page, unless there is nobody who gives it.
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
