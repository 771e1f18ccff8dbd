package nl.driehoek.bot.catalogue;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.yaml.snakeyaml.nodes.Node;

/**
 * The values read for the keys of a part.
 */
final class Fields {

	private final Map<String, Object> values = new HashMap<>();

	/**
	 * Reads the value of a key and keeps it.
	 */
	<T> void read(Key<T> key, Node node, Spot spot) {
		key.value().read(node, spot.at(key.name())).ifPresent(value -> this.values.put(key.name(), value));
	}

	/**
	 * The value of a required key.
	 */
	<T> T get(Key<T> key) {
		return find(key).orElseThrow();
	}

	@SuppressWarnings("unchecked")
	<T> Optional<T> find(Key<T> key) {
		return Optional.ofNullable((T) this.values.get(key.name()));
	}

}
