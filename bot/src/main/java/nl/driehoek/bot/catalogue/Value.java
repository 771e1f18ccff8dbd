package nl.driehoek.bot.catalogue;

import java.util.Optional;

import org.yaml.snakeyaml.nodes.Node;

/**
 * What may stand behind a key.
 *
 * @param <T> what it is read into
 */
interface Value<T> {

	/**
	 * The value, or nothing if it was noted that something is wrong with it.
	 */
	Optional<T> read(Node node, Place place);

	static String kind(Node node) {
		return switch (node.getNodeId()) {
			case sequence -> "a list";
			case mapping -> "keys with values";
			default -> "a text";
		};
	}

}
