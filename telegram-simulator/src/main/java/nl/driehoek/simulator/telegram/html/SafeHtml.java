package nl.driehoek.simulator.telegram.html;

import java.util.List;
import java.util.Map;

/**
 * Renders formatted text as HTML with all user input escaped.
 */
final class SafeHtml {

	private static final Map<String, String> TAGS = Map.of("bold", "b", "italic", "i", "underline", "u",
			"strikethrough", "s", "code", "code", "pre", "pre", "blockquote", "blockquote", "expandable_blockquote",
			"blockquote");

	private final StringBuilder html = new StringBuilder();

	private final String text;

	private SafeHtml(String text) {
		this.text = text;
	}

	static String of(FormattedText formatted) {
		SafeHtml page = new SafeHtml(formatted.text());
		page.write(0, formatted.length(), formatted.entities());
		return page.html.toString();
	}

	private void write(int from, int to, List<Entity> entities) {
		int position = from;
		for (int i = 0; i < entities.size(); i++) {
			Entity entity = entities.get(i);
			if (entity.length() > 0 && entity.offset() >= position && entity.end() <= to) {
				escape(position, entity.offset());
				wrap(entity, entities.subList(i + 1, entities.size()));
				position = entity.end();
			}
		}
		escape(position, to);
	}

	private void wrap(Entity entity, List<Entity> inner) {
		this.html.append(opening(entity));
		write(entity.offset(), entity.end(), inner);
		this.html.append("</").append(element(entity)).append('>');
	}

	private static String opening(Entity entity) {
		return switch (entity.type()) {
			case "text_link" -> link(Links.target(entity.detail()));
			case "spoiler" -> "<span class=\"spoiler\">";
			default -> "<" + element(entity) + ">";
		};
	}

	private static String link(String target) {
		return "<a href=\"" + escaped(target) + "\" target=\"_blank\" rel=\"noopener noreferrer\">";
	}

	private static String element(Entity entity) {
		return entity.type().equals("text_link") ? "a" : TAGS.getOrDefault(entity.type(), "span");
	}

	private void escape(int from, int to) {
		this.html.append(escaped(this.text.substring(from, to)));
	}

	private static String escaped(String plain) {
		return plain.replace("&", "&amp;")
			.replace("<", "&lt;")
			.replace(">", "&gt;")
			.replace("\"", "&quot;")
			.replace("'", "&#39;");
	}

}
