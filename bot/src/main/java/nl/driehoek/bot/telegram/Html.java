package nl.driehoek.bot.telegram;

/**
 * Text with the few tags Telegram knows.
 *
 * @see <a href="https://core.telegram.org/bots/api#html-style">HTML style</a>
 */
final class Html {

	/** So many characters a message may have, once tags and entities are read. */
	static final int LONGEST = 4096;

	private Html() {
	}

	/**
	 * The text without its tags, still escaped.
	 */
	static String withoutTags(String html) {
		return html.replaceAll("<[^>]*>", "");
	}

	/**
	 * The text as it is, or so much of it as a message holds.
	 */
	static String fitting(String html) {
		return (html.length() <= LONGEST) ? html : new HtmlCut(html, LONGEST).cut();
	}

}
