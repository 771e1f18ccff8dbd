package nl.driehoek.conversation.reading;

import java.util.ArrayList;
import java.util.List;

/**
 * Brings lines together that speak of one person: "griffier:" and what follows, a name
 * and, on the next line, the address.
 */
final class Joined {

	private Joined() {
	}

	static List<LineRead> of(List<LineRead> lines) {
		List<LineRead> joined = new ArrayList<>();
		for (LineRead line : lines) {
			int last = joined.size() - 1;
			if (last >= 0 && belongTogether(joined.get(last), line)) {
				joined.set(last, joined.get(last).and(line));
			}
			else {
				joined.add(line);
			}
		}
		return joined;
	}

	private static boolean belongTogether(LineRead line, LineRead next) {
		boolean same = next.person().isEmpty() || next.person().equals(line.person());
		return same && (line.isHeading() || (line.isNameAlone() && next.isAddressAlone()));
	}

}
