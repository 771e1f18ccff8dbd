package nl.driehoek.bot.telegram;

import java.util.stream.Collectors;

import nl.driehoek.conversation.Text;

/**
 * Writes texts in the HTML that Telegram reads.
 *
 * @see <a href="https://core.telegram.org/bots/api#html-style">HTML style</a>
 */
final class Html {

	/** The most UTF-16 units that a message may have after its entities are parsed. */
	static final int LONGEST = 4096;

	private Html() {
	}

	/**
	 * The text, or as much of it as a message holds.
	 */
	static String of(Text text) {
		return text.clipped(LONGEST).spans().stream().map(Html::of).collect(Collectors.joining());
	}

	private static String of(Text.Span span) {
		String escaped = span.text().replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
		return span.strong() ? "<b>" + escaped + "</b>" : escaped;
	}

}
