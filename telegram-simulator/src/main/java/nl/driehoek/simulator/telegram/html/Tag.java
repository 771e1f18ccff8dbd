package nl.driehoek.simulator.telegram.html;

import java.util.Map;
import java.util.Optional;

/**
 * A start tag in a bot's HTML.
 *
 * @param name its name in lower case
 * @param attributes its attributes, names in lower case
 * @param offset where its content begins in the plain text
 */
record Tag(String name, Map<String, String> attributes, int offset) {

	private static final String SPOILER = "tg-spoiler";

	private static final String EMOJI = "tg-emoji";

	private static final String EMOJI_ID = "emoji-id";

	private static final Map<String, String> TYPES = Map.ofEntries(Map.entry("b", "bold"), Map.entry("strong", "bold"),
			Map.entry("i", "italic"), Map.entry("em", "italic"), Map.entry("u", "underline"),
			Map.entry("ins", "underline"), Map.entry("s", "strikethrough"), Map.entry("strike", "strikethrough"),
			Map.entry("del", "strikethrough"), Map.entry("a", "text_link"), Map.entry("code", "code"),
			Map.entry("pre", "pre"), Map.entry("span", "spoiler"), Map.entry(SPOILER, "spoiler"),
			Map.entry(EMOJI, "custom_emoji"), Map.entry("blockquote", "blockquote"));

	static boolean isKnown(String name) {
		return TYPES.containsKey(name);
	}

	Optional<String> complaint() {
		if (this.name.equals("span") && !SPOILER.equals(this.attributes.get("class"))) {
			return Optional.of("Tag \"span\" must have class \"tg-spoiler\"");
		}
		if (this.name.equals(EMOJI) && !this.attributes.containsKey(EMOJI_ID)) {
			return Optional.of("Tag \"tg-emoji\" must have attribute \"emoji-id\"");
		}
		return Optional.empty();
	}

	Optional<Entity> over(String inner) {
		String detail = detail(inner);
		boolean dropped = inner.isEmpty() || (this.name.equals("a") && !Links.isSafe(detail));
		return dropped ? Optional.empty() : Optional.of(new Entity(type(), this.offset, inner.length(), detail));
	}

	private String type() {
		boolean folded = this.name.equals("blockquote") && this.attributes.containsKey("expandable");
		return folded ? "expandable_blockquote" : TYPES.getOrDefault(this.name, this.name);
	}

	private String detail(String inner) {
		return switch (this.name) {
			case "a" -> this.attributes.getOrDefault("href", inner);
			case EMOJI -> this.attributes.getOrDefault(EMOJI_ID, "");
			case "code", "pre" -> language(this.attributes.getOrDefault("class", ""));
			default -> "";
		};
	}

	private static String language(String cssClass) {
		return cssClass.startsWith("language-") ? cssClass.substring("language-".length()) : "";
	}

}
