package nl.driehoek.simulator.telegram.wire;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.util.RawValue;

/**
 * Reads and writes JSON text; no other class does.
 */
public final class Json {

	private static final JsonMapper MAPPER = JsonMapper.builder().build();

	private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

	private Json() {
	}

	public static ObjectNode object() {
		return NODES.objectNode();
	}

	public static ArrayNode array() {
		return NODES.arrayNode();
	}

	public static JsonNode text(String value) {
		return NODES.stringNode(value);
	}

	public static JsonNode yes() {
		return NODES.booleanNode(true);
	}

	/**
	 * A node that writes this text unchanged, even if it is not valid JSON.
	 */
	public static JsonNode verbatim(String json) {
		return NODES.rawValueNode(new RawValue(json));
	}

	public static Optional<JsonNode> read(String text) {
		try {
			return Optional.ofNullable(MAPPER.readTree(text)).filter((node) -> !node.isMissingNode());
		}
		catch (JacksonException ex) {
			return Optional.empty();
		}
	}

	public static String write(JsonNode node) {
		return MAPPER.writeValueAsString(node);
	}

	public static byte[] bytes(JsonNode node) {
		return write(node).getBytes(StandardCharsets.UTF_8);
	}

}
