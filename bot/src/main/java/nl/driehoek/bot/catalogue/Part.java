package nl.driehoek.bot.catalogue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;

/**
 * Reads a YAML mapping with known keys, such as a meeting.
 *
 * @param keys all known keys
 * @param blamed the key whose line is reported when {@code build} fails
 * @param build creates the object from the values; throws an
 * {@link IllegalArgumentException} if they contradict each other
 */
record Part<T>(List<Key<?>> keys, Key<?> blamed, Function<Fields, T> build) implements Value<T> {

	@Override
	public Optional<T> read(Node node, Spot spot) {
		if (!(node instanceof MappingNode mapping)) {
			return spot.wrong(node, "Here stand keys with values, not " + Value.kind(node));
		}
		int before = spot.problems().size();
		Map<String, Node> nodes = nodes(mapping, spot);
		Fields fields = new Fields();
		this.keys.forEach(key -> readKey(key, nodes, fields, node, spot));
		return (spot.problems().size() == before) ? built(fields, node, spot) : Optional.empty();
	}

	private Map<String, Node> nodes(MappingNode mapping, Spot spot) {
		Map<String, Node> nodes = new LinkedHashMap<>();
		for (NodeTuple tuple : mapping.getValue()) {
			String name = nameOf(tuple);
			if (this.keys.stream().noneMatch(key -> key.name().equals(name))) {
				spot.wrong(tuple.getKeyNode(), "There is no key '" + name + "' here, only " + names());
			}
			else if (nodes.putIfAbsent(name, tuple.getValueNode()) != null) {
				spot.wrong(tuple.getKeyNode(), "The key '" + name + "' stands here twice");
			}
		}
		return nodes;
	}

	private String names() {
		return this.keys.stream().map(Key::name).collect(Collectors.joining(", "));
	}

	private static void readKey(Key<?> key, Map<String, Node> nodes, Fields fields, Node part, Spot spot) {
		Node node = nodes.get(key.name());
		if (node != null) {
			fields.read(key, node, spot);
		}
		else if (key.isRequired()) {
			spot.wrong(part, "The key '" + key.name() + "' is missing");
		}
	}

	private Optional<T> built(Fields fields, Node node, Spot spot) {
		try {
			return Optional.of(this.build.apply(fields));
		}
		catch (KeyException ex) {
			return spot.wrong(valueIn(node, ex.key()), Objects.toString(ex.getMessage()));
		}
		catch (IllegalArgumentException ex) {
			return spot.wrong(blamedIn(node), Objects.toString(ex.getMessage()));
		}
	}

	/**
	 * The node whose line is reported; the whole part if the key is absent.
	 */
	Node blamedIn(Node node) {
		return valueIn(node, this.blamed);
	}

	private static Node valueIn(Node node, Key<?> key) {
		return ((MappingNode) node).getValue()
			.stream()
			.filter(tuple -> nameOf(tuple).equals(key.name()))
			.findFirst()
			.map(NodeTuple::getValueNode)
			.orElse(node);
	}

	private static String nameOf(NodeTuple tuple) {
		return (tuple.getKeyNode() instanceof ScalarNode key) ? key.getValue() : "?";
	}

}
