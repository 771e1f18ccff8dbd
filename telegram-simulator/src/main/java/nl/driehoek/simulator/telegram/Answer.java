package nl.driehoek.simulator.telegram;

import java.util.Optional;

import nl.driehoek.simulator.telegram.wire.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a call of the Bot API is answered with.
 *
 * @param status the HTTP status
 * @param type the media type of the body
 * @param body the body
 */
public record Answer(int status, String type, JsonNode body) {

	private static final String JSON = "application/json";

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
	 * What the bot asked for, as JSON; empty when the call was refused.
	 */
	public Optional<JsonNode> result() {
		return isOk() ? Optional.ofNullable(this.body.get("result")) : Optional.empty();
	}

	/**
	 * Why the call was refused; empty when it was not.
	 */
	public String description() {
		return Optional.ofNullable(this.body.get("description")).map(JsonNode::asString).orElse("");
	}

}
