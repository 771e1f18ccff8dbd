package nl.driehoek.bot.catalogue;

import java.util.Optional;

import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;

/**
 * A fixed word, or keys with values.
 *
 * @param word the word
 * @param meaning the value it stands for
 * @param otherwise reads the keys with values
 */
record WordOr<T>(String word, T meaning, Part<? extends T> otherwise) implements Value<T> {

	@Override
	public Optional<T> read(Node node, Spot spot) {
		if (!(node instanceof ScalarNode scalar)) {
			return this.otherwise.read(node, spot).<T>map(value -> value);
		}
		return scalar.getValue().strip().equals(this.word) ? Optional.of(this.meaning)
				: spot.wrong(node, "Here stands '" + this.word + "' or keys with values");
	}

}
