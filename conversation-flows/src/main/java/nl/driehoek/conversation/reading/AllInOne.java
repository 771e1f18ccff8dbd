package nl.driehoek.conversation.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Splits a line that names several people, as address books give them, but only if there
 * is no doubt.
 *
 * @param asked how many people were asked for
 */
record AllInOne(int asked) {

	private static final List<String> SEPARATORS = List.of(";", "\t", ",");

	Stream<Line> split(Line line) {
		if (Span.in(line.text()).size() < 2) {
			return Stream.of(line);
		}
		for (String separator : SEPARATORS) {
			List<String> people = people(parts(line.text(), separator), separator);
			if (people.size() > 1 && (separator.equals(";") || people.size() == this.asked)) {
				return people.stream().map(person -> new Line(line.number(), person));
			}
		}
		return Stream.of(line);
	}

	private static List<String> parts(String text, String separator) {
		return Stream.of(text.split(separator, -1)).map(String::strip).filter(part -> !part.isEmpty()).toList();
	}

	/**
	 * The people in the parts: one a part, or a name and an address in turn; none if it
	 * is neither.
	 */
	private List<String> people(List<String> parts, String separator) {
		if (parts.stream().allMatch(part -> addresses(part) == 1)) {
			boolean named = parts.stream().allMatch(AllInOne::hasName);
			return (named || parts.size() == this.asked) ? parts : List.of();
		}
		List<String> people = new ArrayList<>();
		for (int i = 0; i + 1 < parts.size(); i += 2) {
			people.add(parts.get(i) + separator + parts.get(i + 1));
		}
		boolean inTurn = parts.size() % 2 == 0 && people.stream().allMatch(AllInOne::isNameThenAddress);
		return inTurn ? people : List.of();
	}

	private static boolean isNameThenAddress(String person) {
		List<Span> spans = Span.in(person);
		return spans.size() == 1 && hasName(person) && spans.get(0).end() >= person.length() - 1;
	}

	private static int addresses(String part) {
		return Span.in(part).size();
	}

	private static boolean hasName(String part) {
		return NameReader.of(part.substring(0, Span.in(part).get(0).start())).hasLetters();
	}

}
