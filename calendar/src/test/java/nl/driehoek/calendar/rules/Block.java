package nl.driehoek.calendar.rules;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;

/**
 * The lines and nested blocks between a BEGIN and its END.
 */
record Block(String name, List<ContentLine> lines, List<Block> blocks) {

	private Block(String name) {
		this(name, new ArrayList<>(), new ArrayList<>());
	}

	/**
	 * Parses lines; {@link #isNested} must be true for them.
	 */
	static Block parse(List<String> lines) {
		Block file = new Block("");
		Deque<Block> open = new ArrayDeque<>(List.of(file));
		lines.stream().map(ContentLine::parse).forEach((line) -> read(line, open));
		return file;
	}

	private static void read(ContentLine line, Deque<Block> open) {
		switch (line.name()) {
			case "BEGIN" -> {
				Block block = new Block(line.value());
				open.element().blocks().add(block);
				open.push(block);
			}
			case "END" -> open.pop();
			default -> open.element().lines().add(line);
		}
	}

	/**
	 * Whether the lines are exactly one block, and every END matches its BEGIN.
	 */
	static boolean isNested(List<String> lines) {
		Deque<String> open = new ArrayDeque<>();
		for (int i = 0; i < lines.size(); i++) {
			String line = lines.get(i);
			if (open.isEmpty() == (i > 0)) {
				return false;
			}
			if (line.startsWith("BEGIN:")) {
				open.push(line.substring("BEGIN:".length()));
			}
			else if (line.startsWith("END:") && !open.pop().equals(line.substring("END:".length()))) {
				return false;
			}
		}
		return open.isEmpty();
	}

	List<Block> blocks(String name) {
		return this.blocks.stream().filter((block) -> block.name().equals(name)).toList();
	}

	/**
	 * The only block with that name; otherwise an empty block.
	 */
	Block only(String name) {
		List<Block> found = blocks(name);
		return (found.size() == 1) ? found.get(0) : new Block(name);
	}

	List<ContentLine> lines(String name) {
		return this.lines.stream().filter((line) -> line.name().equals(name)).toList();
	}

	/**
	 * The values of all lines with that name, in order.
	 */
	List<String> values(String name) {
		return lines(name).stream().map(ContentLine::value).toList();
	}

	boolean hasOnce(String... names) {
		return Stream.of(names).allMatch((name) -> lines(name).size() == 1);
	}

	boolean hasNo(String... names) {
		return Stream.of(names).allMatch((name) -> lines(name).isEmpty());
	}

	/**
	 * The lines of this block and of all nested blocks.
	 */
	Stream<ContentLine> allLines() {
		return Stream.concat(this.lines.stream(), this.blocks.stream().flatMap(Block::allLines));
	}

	Block calendar() {
		return only("VCALENDAR");
	}

	Block event() {
		return calendar().only("VEVENT");
	}

	String method() {
		return String.join(" and ", calendar().values("METHOD"));
	}

}
