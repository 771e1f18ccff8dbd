package nl.driehoek.simulator.telegram;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

import nl.driehoek.simulator.telegram.wire.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A bot that uses plain HTTP, so that tests see Telegram's exact response.
 */
final class Bot {

	private final HttpClient http = HttpClient.newHttpClient();

	private final OfflineTelegram telegram;

	Bot(OfflineTelegram telegram) {
		this.telegram = telegram;
	}

	JsonNode calls(String method, String json) {
		return read(post(method, "application/json", json.getBytes(StandardCharsets.UTF_8)));
	}

	JsonNode calls(String method, ObjectNode json) {
		return calls(method, Json.write(json));
	}

	JsonNode calls(String method) {
		return calls(method, "{}");
	}

	JsonNode writes(long chat, String text) {
		return calls("sendMessage", Json.object().put("chat_id", chat).put("text", text));
	}

	JsonNode writesHtml(long chat, String html) {
		return calls("sendMessage", Json.object().put("chat_id", chat).put("text", html).put("parse_mode", "HTML"));
	}

	HttpResponse<byte[]> post(String method, String type, byte[] body) {
		HttpRequest request = HttpRequest.newBuilder(address("/bot" + this.telegram.token() + "/" + method))
			.header("Content-Type", type)
			.POST(HttpRequest.BodyPublishers.ofByteArray(body))
			.build();
		return send(request);
	}

	HttpResponse<byte[]> get(String path) {
		return send(HttpRequest.newBuilder(address(path)).build());
	}

	JsonNode asks(String method, String path, String json) {
		return read(requests(method, path, json));
	}

	HttpResponse<byte[]> requests(String method, String path, String json) {
		return send(HttpRequest.newBuilder(address(path))
			.header("Content-Type", "application/json")
			.method(method, HttpRequest.BodyPublishers.ofString(json))
			.build());
	}

	static JsonNode read(HttpResponse<byte[]> response) {
		return Json.read(new String(response.body(), StandardCharsets.UTF_8)).orElseThrow();
	}

	private URI address(String path) {
		return URI.create(this.telegram.url() + path);
	}

	HttpResponse<byte[]> send(HttpRequest request) {
		try {
			return this.http.send(request, HttpResponse.BodyHandlers.ofByteArray());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
