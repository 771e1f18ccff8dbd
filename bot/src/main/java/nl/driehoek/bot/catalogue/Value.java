package nl.driehoek.bot.catalogue;

import java.util.Optional;

import org.yaml.snakeyaml.nodes.Node;

/**
 * Reads the value of a key.
 *
 * @param <T> the type of the result
 */
interface Value<T> {

	/**
	 * The value; empty if a mistake was reported to {@code spot}.
	 */
	Optional<T> read(Node node, Spot spot);

	static String kind(Node node) {
		return switch (node.getNodeId()) {
			case sequence -> "a list";
			case mapping -> "keys with values";
			default -> "a text";
		};
	}

}
