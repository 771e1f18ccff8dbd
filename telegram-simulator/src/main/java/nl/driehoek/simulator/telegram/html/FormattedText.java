package nl.driehoek.simulator.telegram.html;

import java.util.List;

/**
 * Plain text with its formatting.
 *
 * @param text the plain text
 * @param entities the formatted ranges, outer ones first
 */
public record FormattedText(String text, List<Entity> entities) {

	public static final FormattedText EMPTY = new FormattedText("", List.of());

	public FormattedText {
		entities = entities.stream().sorted(Entity.OUTER_FIRST).toList();
	}

	public static FormattedText plain(String text) {
		return new FormattedText(text, List.of());
	}

	public boolean isEmpty() {
		return this.text.isEmpty();
	}

	public int length() {
		return this.text.length();
	}

	/**
	 * Removes white space at both ends, as Telegram does with every text.
	 */
	public FormattedText trimmed() {
		int from = this.text.length() - this.text.stripLeading().length();
		int to = Math.max(from, this.text.stripTrailing().length());
		return (from == 0 && to == this.text.length()) ? this : cut(from, to);
	}

	public String toSafeHtml() {
		return SafeHtml.of(this);
	}

	private FormattedText cut(int from, int to) {
		return new FormattedText(this.text.substring(from, to),
				this.entities.stream()
					.map((entity) -> entity.within(from, to))
					.filter((entity) -> entity.length() > 0)
					.toList());
	}

}
