package nl.driehoek.bot.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * Reads a list of one or more values.
 *
 * @param each reads one element
 * @param name the property that must be unique in the list
 */
record ListOf<T>(Value<T> each, Function<T, ?> name) implements Value<List<T>> {

	@Override
	public Optional<List<T>> read(Node node, Spot spot) {
		if (!(node instanceof SequenceNode sequence)) {
			return spot.wrong(node, "Here stands a list, not " + Value.kind(node));
		}
		if (sequence.getValue().isEmpty()) {
			return spot.wrong(node, "The list is empty");
		}
		List<T> values = new ArrayList<>();
		Map<Object, Integer> lines = new HashMap<>();
		for (Node element : sequence.getValue()) {
			Optional<T> value = this.each.read(element, spot);
			value.ifPresent(values::add);
			value.map(this.name).ifPresent(found -> once(found, element, lines, spot));
		}
		return Optional.of(values);
	}

	private static void once(Object name, Node element, Map<Object, Integer> lines, Spot spot) {
		Integer first = lines.putIfAbsent(name, Spot.lineOf(element));
		if (first != null) {
			spot.wrong(element, "'" + name + "' stands in line " + first + " already");
		}
	}

}
