package nl.driehoek.endtoend;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The output of a program.
 */
final class Output {

	private final List<String> lines = new ArrayList<>();

	synchronized void add(String line) {
		this.lines.add(line);
	}

	synchronized Optional<Matcher> find(Pattern words) {
		return this.lines.stream().map(words::matcher).filter(Matcher::find).findFirst();
	}

	/**
	 * All that was said so far after these words.
	 */
	synchronized List<String> after(String words) {
		return this.lines.stream()
			.filter(line -> line.contains(words))
			.map(line -> line.substring(line.indexOf(words) + words.length()))
			.toList();
	}

	@Override
	public synchronized String toString() {
		return String.join("\n", this.lines);
	}

}
