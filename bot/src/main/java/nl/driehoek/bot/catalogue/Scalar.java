package nl.driehoek.bot.catalogue;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;

/**
 * Reads a single value, such as a text, a number or a day.
 *
 * @param parse parses the text; throws an {@link IllegalArgumentException} if it is
 * invalid
 */
record Scalar<T>(Function<String, T> parse) implements Value<T> {

	@Override
	public Optional<T> read(Node node, Spot spot) {
		if (!(node instanceof ScalarNode scalar)) {
			return spot.wrong(node, "Here stands one value, not " + Value.kind(node));
		}
		if (scalar.getValue().isBlank()) {
			return spot.wrong(node, "Nothing stands behind this key");
		}
		try {
			return Optional.of(this.parse.apply(scalar.getValue().strip()));
		}
		catch (IllegalArgumentException ex) {
			return spot.wrong(node, Objects.toString(ex.getMessage()));
		}
	}

}
