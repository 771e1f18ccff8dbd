package nl.driehoek.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A text in its final words, with emphasis, for any medium.
 *
 * @param spans the parts in order; neighbours differ in emphasis, and none is empty
 */
public record Text(List<Span> spans) {

	/** A text of no characters. */
	public static final Text EMPTY = new Text(List.of());

	private static final String ELLIPSIS = "…";

	public Text {
		spans = merged(spans);
	}

	private static List<Span> merged(List<Span> spans) {
		List<Span> merged = new ArrayList<>();
		for (Span span : spans) {
			int last = merged.size() - 1;
			if (last >= 0 && merged.get(last).strong() == span.strong()) {
				merged.set(last, new Span(merged.get(last).text() + span.text(), span.strong()));
			}
			else if (!span.text().isEmpty()) {
				merged.add(span);
			}
		}
		return List.copyOf(merged);
	}

	/**
	 * A text without emphasis.
	 */
	public static Text of(String plain) {
		return new Text(List.of(new Span(plain, false)));
	}

	/**
	 * These texts in a row, with the same plain text between each two.
	 */
	public static Text joined(String between, List<Text> texts) {
		List<Span> spans = new ArrayList<>();
		for (Text text : texts) {
			spans.add(new Span(spans.isEmpty() ? "" : between, false));
			spans.addAll(text.spans);
		}
		return new Text(spans);
	}

	/**
	 * This text with another one behind it.
	 */
	public Text and(Text more) {
		return joined("", List.of(this, more));
	}

	/**
	 * This text with emphasis on all of it.
	 */
	public Text strong() {
		return new Text(this.spans.stream().map(span -> new Span(span.text(), true)).toList());
	}

	/**
	 * This text without emphasis.
	 */
	public String plain() {
		return this.spans.stream().map(Span::text).collect(Collectors.joining());
	}

	/**
	 * This text in at most so many UTF-16 units, with an ellipsis at its end if something
	 * had to go; never cuts a character in two.
	 */
	public Text clipped(int most) {
		String all = plain();
		if (all.length() <= most) {
			return this;
		}
		int end = most - ELLIPSIS.length();
		return upTo(Character.isLowSurrogate(all.charAt(end)) ? end - 1 : end);
	}

	private Text upTo(int end) {
		List<Span> kept = new ArrayList<>();
		int left = end;
		for (Span span : this.spans) {
			if (left <= span.text().length()) {
				kept.add(new Span(span.text().substring(0, left) + ELLIPSIS, span.strong()));
				break;
			}
			kept.add(span);
			left -= span.text().length();
		}
		return new Text(kept);
	}

	/**
	 * A part of a text.
	 *
	 * @param text its characters, as they are to be read
	 * @param strong whether it has emphasis
	 */
	public record Span(String text, boolean strong) {
	}

}
