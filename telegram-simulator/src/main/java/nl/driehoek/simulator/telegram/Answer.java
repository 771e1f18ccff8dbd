package nl.driehoek.simulator.telegram;

import java.util.List;
import java.util.Optional;

import nl.driehoek.simulator.telegram.wire.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The response to a call of the Bot API.
 *
 * @param status the HTTP status
 * @param type the media type of the body
 * @param body the body
 */
public record Answer(int status, String type, JsonNode body) {

	private static final String JSON = "application/json";

	private static final List<String> NONSENSE = List.of("", ",\"result\":null", ",\"result\":7", ",\"result\":[]",
			",\"result\":[null,7,{}]");

	static Answer ok(JsonNode result) {
		ObjectNode body = Json.object().put("ok", true);
		body.set("result", result);
		return new Answer(200, JSON, body);
	}

	static Answer refused(int status, String description, Optional<Integer> retryAfter) {
		ObjectNode body = Json.object().put("ok", false).put("error_code", status).put("description", description);
		retryAfter.ifPresent((seconds) -> body.putObject("parameters").put("retry_after", seconds));
		return new Answer(status, JSON, body);
	}

	static Answer nonsense(int shape) {
		String body = "{\"ok\":true" + NONSENSE.get(Math.floorMod(shape, NONSENSE.size())) + "}";
		return new Answer(200, JSON, Json.verbatim(body));
	}

	static Answer html(int status, String page) {
		return new Answer(status, "text/html", Json.verbatim(page));
	}

	byte[] bytes() {
		return Json.bytes(this.body);
	}

	public boolean isOk() {
		return this.status == 200;
	}

	/**
	 * The result of the call as JSON; empty when the call was refused.
	 */
	public Optional<JsonNode> result() {
		return isOk() ? Optional.ofNullable(this.body.get("result")) : Optional.empty();
	}

	/**
	 * Why the call was refused; an empty string when it succeeded.
	 */
	public String description() {
		return Optional.ofNullable(this.body.get("description")).map(JsonNode::asString).orElse("");
	}

}
