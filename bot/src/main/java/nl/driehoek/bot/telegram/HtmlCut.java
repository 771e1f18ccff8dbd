package nl.driehoek.bot.telegram;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Cuts a text with tags: never inside a tag, an entity or a character, and every tag that
 * is open is closed.
 */
final class HtmlCut {

	private static final String ELLIPSIS = "…";

	private final Deque<String> open = new ArrayDeque<>();

	private final String html;

	private final int most;

	HtmlCut(String html, int most) {
		this.html = html;
		this.most = most;
	}

	/**
	 * The text, with an ellipsis at its end if something had to go.
	 */
	String cut() {
		int at = 0;
		int shown = 0;
		while (at < this.html.length()) {
			int next = end(at);
			if (this.html.charAt(at) == '<') {
				remember(this.html.substring(at + 1, next - 1));
			}
			else if (shown + width(at, next) > this.most - ELLIPSIS.length() && widthFrom(at) > this.most - shown) {
				return this.html.substring(0, at) + ELLIPSIS + closing();
			}
			else {
				shown += width(at, next);
			}
			at = next;
		}
		return this.html;
	}

	private int end(int at) {
		return switch (this.html.charAt(at)) {
			case '<' -> after('>', at);
			case '&' -> after(';', at);
			default -> at + Character.charCount(this.html.codePointAt(at));
		};
	}

	private int after(char last, int from) {
		int found = this.html.indexOf(last, from);
		return (found < 0) ? from + 1 : found + 1;
	}

	private int width(int from, int to) {
		return (this.html.charAt(from) == '&') ? 1 : to - from;
	}

	private int widthFrom(int from) {
		int width = 0;
		for (int at = from; at < this.html.length(); at = end(at)) {
			width += (this.html.charAt(at) == '<') ? 0 : width(at, end(at));
		}
		return width;
	}

	private void remember(String tag) {
		if (tag.startsWith("/")) {
			this.open.poll();
		}
		else {
			this.open.push(tag.split(" ", 2)[0]);
		}
	}

	private String closing() {
		StringBuilder tags = new StringBuilder();
		this.open.forEach(tag -> tags.append("</").append(tag).append('>'));
		return tags.toString();
	}

}
