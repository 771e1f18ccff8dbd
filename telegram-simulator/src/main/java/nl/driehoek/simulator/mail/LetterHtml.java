package nl.driehoek.simulator.mail;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Entities;
import org.jsoup.safety.Safelist;

/**
 * Sanitises the HTML of a mail: keeps layout and links only, in a separate page.
 */
final class LetterHtml {

	private static final Safelist SAFE = Safelist.relaxed()
		.addTags("hr", "center", "font")
		.addAttributes(":all", "style", "align", "dir", "lang")
		.addAttributes("table", "cellpadding", "cellspacing", "border", "role", "width", "bgcolor")
		.addAttributes("td", "bgcolor", "valign")
		.addProtocols("img", "src", "data");

	String clean(String html) {
		return Jsoup.clean(Jsoup.parse(html).body().html(), SAFE);
	}

	String page(MailContent content) {
		String body = content.html().isEmpty() ? "<pre>" + Entities.escape(content.text()) + "</pre>"
				: clean(content.html());
		return """
				<!doctype html><html lang="nl"><head><meta charset="utf-8"><base target="_blank"><title>E-mail</title>
				<style>body{font:16px/1.5 system-ui,sans-serif;color:#1c1c1e;margin:0;overflow-wrap:anywhere}
				pre{font:inherit;white-space:pre-wrap;margin:0}a{color:#1a5fb4}</style></head><body>""" + body
				+ "</body></html>";
	}

}
