package nl.driehoek.conversation.reading;

import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of a line that is meant as an address: whatever hangs together around an @.
 *
 * @param start where it begins
 * @param end where it is over
 * @param text what people meant, without quotes around it or a full stop behind it
 */
record Span(int start, int end, String text) {

	private static final String EDGES = " \t,;|<>()[]{}\":=“”„«»";

	private static final String QUOTES = "'`*‘’";

	static List<Span> in(String line) {
		List<Span> spans = new ArrayList<>();
		int from = 0;
		for (int at = line.indexOf('@'); at >= 0; at = line.indexOf('@', from)) {
			int start = at;
			while (start > from && !isEdge(line, start - 1)) {
				start--;
			}
			from = at + 1;
			while (from < line.length() && !isEdge(line, from)) {
				from++;
			}
			from = afterQuery(line, start, from);
			spans.add(new Span(start, from, tidy(line.substring(start, from))));
		}
		return spans;
	}

	/**
	 * Skips what {@code mailto:} may carry: {@code ?subject=…}.
	 */
	private static int afterQuery(String line, int start, int end) {
		boolean query = line.substring(start, end).indexOf('?') >= 0;
		int after = end;
		while (query && after < line.length() && " \t,;|>)]".indexOf(line.charAt(after)) < 0) {
			after++;
		}
		return after;
	}

	private static boolean isEdge(String line, int index) {
		return EDGES.indexOf(line.charAt(index)) >= 0;
	}

	private static String tidy(String shown) {
		String typed = shown.replace('’', '\'');
		int query = typed.indexOf('?', typed.indexOf('@'));
		String text = (query >= 0) ? typed.substring(0, query) : typed;
		boolean underlined = text.startsWith("_") && text.endsWith("_");
		return Edges.strip(text, underlined ? QUOTES + "_" : QUOTES, QUOTES + "_.!/-");
	}

}
