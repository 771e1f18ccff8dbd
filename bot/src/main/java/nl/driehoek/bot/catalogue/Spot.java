package nl.driehoek.bot.catalogue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.yaml.snakeyaml.nodes.Node;

/**
 * The current position in a file; collects the mistakes with their lines.
 */
final class Spot {

	private final String file;

	private final String key;

	private final List<Problem> problems;

	Spot(String file) {
		this(file, "", new ArrayList<>());
	}

	private Spot(String file, String key, List<Problem> problems) {
		this.file = file;
		this.key = key;
		this.problems = problems;
	}

	Spot at(String key) {
		return new Spot(this.file, key, this.problems);
	}

	<T> Optional<T> wrong(Node node, String what) {
		return wrong(lineOf(node), this.key.isEmpty() ? what : this.key + ": " + what);
	}

	<T> Optional<T> wrong(int line, String what) {
		this.problems.add(new Problem(this.file, line, what));
		return Optional.empty();
	}

	static int lineOf(Node node) {
		return node.getStartMark().getLine() + 1;
	}

	/**
	 * The mistakes found so far, in order of their lines.
	 */
	List<Problem> problems() {
		return this.problems.stream().sorted(Comparator.comparingInt(Problem::line)).toList();
	}

	String file() {
		return this.file;
	}

}
