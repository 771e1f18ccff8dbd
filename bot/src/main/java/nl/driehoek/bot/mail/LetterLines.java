package nl.driehoek.bot.mail;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.springframework.web.util.HtmlUtils;

/**
 * Renders plain text as HTML that needs no style: classic Outlook ignores
 * {@code white-space} and {@code overflow-wrap}.
 */
final class LetterLines {

	private static final Pattern LINK = Pattern
		.compile("https?://[^\\s<>\"]*[^\\s<>\".,:;!?)\\]'’”]|[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+");

	/** Where a long word may break. */
	private static final Pattern LONG_WORD = Pattern.compile("\\S{30}(?=\\S)");

	private static final String BREAK = "\u0001";

	private LetterLines() {
	}

	static String html(String plain) {
		StringBuilder html = new StringBuilder();
		Matcher links = LINK.matcher(plain);
		int end = 0;
		while (links.find()) {
			html.append(text(plain.substring(end, links.start()))).append(link(links.group()));
			end = links.end();
		}
		return html.append(text(plain.substring(end))).toString();
	}

	private static String link(String shown) {
		String target = shown.startsWith("http") ? shown : "mailto:" + shown;
		return "<a href=\"" + escaped(target) + "\">" + text(shown) + "</a>";
	}

	private static String text(String plain) {
		String breakable = LONG_WORD.matcher(plain).replaceAll("$0" + BREAK);
		return escaped(breakable).replace(BREAK, "<wbr>").replace("\n", "<br>\n");
	}

	private static String escaped(String plain) {
		return HtmlUtils.htmlEscape(plain, "UTF-8");
	}

}
