package nl.driehoek.simulator.telegram;

import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.Set;
import java.util.regex.Pattern;

import nl.driehoek.simulator.telegram.wire.Parameters;

/**
 * The webhook a bot has set; updates are sent only to this machine.
 *
 * @param url the address
 * @param secret the secret token that Telegram sends along; empty for none
 * @param connections maximum number of open connections
 */
record WebhookTarget(URI url, String secret, int connections) {

	private static final Set<String> HERE = Set.of("127.0.0.1", "localhost", "[::1]");

	private static final Set<Integer> PORTS = Set.of(-1, 80, 88, 443, 8443);

	private static final Pattern SECRET = Pattern.compile("[A-Za-z0-9_-]{0,256}");

	private static final Duration PATIENCE = Duration.ofSeconds(60);

	static WebhookTarget read(String url, Parameters parameters) {
		String secret = parameters.text("secret_token").orElse("");
		if (!SECRET.matcher(secret).matches()) {
			throw Refusal.badRequest((secret.length() > 256) ? "secret token is too long"
					: "secret token contains unallowed characters");
		}
		long connections = parameters.number("max_connections").orElse(40);
		return new WebhookTarget(address(url), secret, (int) Math.max(1, Math.min(100, connections)));
	}

	HttpRequest request(Update update) {
		HttpRequest.Builder request = HttpRequest.newBuilder(this.url)
			.timeout(PATIENCE)
			.header("Content-Type", "application/json")
			.POST(HttpRequest.BodyPublishers.ofString(update.json()));
		if (!this.secret.isEmpty()) {
			request.header("X-Telegram-Bot-Api-Secret-Token", this.secret);
		}
		return request.build();
	}

	private static URI address(String url) {
		URI address = parse(url);
		String host = String.valueOf(address.getHost());
		if (HERE.contains(host) && url.startsWith("http")) {
			return address;
		}
		if (!"https".equals(address.getScheme())) {
			throw bad("An HTTPS URL must be provided for webhook");
		}
		throw PORTS.contains(address.getPort()) ? bad("Failed to resolve host: Name or service not known")
				: bad("Webhook can be set up only on ports 80, 88, 443 or 8443");
	}

	private static URI parse(String url) {
		try {
			return URI.create(url);
		}
		catch (IllegalArgumentException ex) {
			throw bad("Invalid URL");
		}
	}

	private static Refusal bad(String why) {
		return Refusal.badRequest("bad webhook: " + why);
	}

}
