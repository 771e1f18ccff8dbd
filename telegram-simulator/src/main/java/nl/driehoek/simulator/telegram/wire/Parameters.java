package nl.driehoek.simulator.telegram.wire;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The parameters of a call, from JSON, a form, uploads or the query.
 *
 * @param values the plain values
 * @param uploads the files, by part name
 */
public record Parameters(ObjectNode values, Map<String, Upload> uploads) {

	public static final Parameters NONE = new Parameters(Json.object(), Map.of());

	public Parameters {
		uploads = Map.copyOf(uploads);
	}

	public Parameters(ObjectNode values) {
		this(values, Map.of());
	}

	public Optional<String> text(String name) {
		return value(name).map((node) -> node.isValueNode() ? node.asString() : node.toString());
	}

	public OptionalLong number(String name) {
		try {
			Optional<String> text = text(name);
			return text.isPresent() ? OptionalLong.of(Long.parseLong(text.get().strip())) : OptionalLong.empty();
		}
		catch (NumberFormatException ex) {
			return OptionalLong.empty();
		}
	}

	public boolean flag(String name) {
		return text(name).filter((value) -> value.equalsIgnoreCase("true") || value.equals("1")).isPresent();
	}

	/**
	 * A value that is JSON; a form carries it as text.
	 */
	public Optional<JsonNode> json(String name) {
		return value(name).flatMap((node) -> node.isString() ? Json.read(node.asString()) : Optional.of(node));
	}

	public Optional<Upload> upload(String name) {
		return Optional.ofNullable(this.uploads.get(name));
	}

	private Optional<JsonNode> value(String name) {
		return Optional.ofNullable(this.values.get(name)).filter((node) -> !node.isNull());
	}

}
