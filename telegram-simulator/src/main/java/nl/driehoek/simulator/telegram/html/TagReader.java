package nl.driehoek.simulator.telegram.html;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads one start tag, from after its {@code <} up to and including its {@code >}.
 */
final class TagReader {

	private static final Pattern NAME = Pattern.compile("[^\\s>]*");

	private static final Pattern ATTRIBUTE = Pattern
		.compile("\\s+([^\\s=>]+)(?:\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s\"'>]+)))?");

	private static final Pattern CLOSE = Pattern.compile("\\s*>");

	private final String source;

	private int position;

	TagReader(String source, int position) {
		this.source = source;
		this.position = position;
	}

	String name() {
		Matcher matcher = at(NAME);
		matcher.lookingAt();
		this.position = matcher.end();
		return matcher.group().toLowerCase(Locale.ROOT);
	}

	Map<String, String> attributes(Supplier<MarkupException> unclosed) {
		Map<String, String> attributes = new HashMap<>();
		for (Matcher next = at(ATTRIBUTE); next.lookingAt(); next = at(ATTRIBUTE)) {
			attributes.put(next.group(1).toLowerCase(Locale.ROOT), value(next));
			this.position = next.end();
		}
		Matcher close = at(CLOSE);
		if (!close.lookingAt()) {
			throw unclosed.get();
		}
		this.position = close.end();
		return attributes;
	}

	int position() {
		return this.position;
	}

	private Matcher at(Pattern pattern) {
		return pattern.matcher(this.source).region(this.position, this.source.length());
	}

	private static String value(Matcher attribute) {
		for (int group = 2; group <= 4; group++) {
			String value = attribute.group(group);
			if (value != null) {
				return CharacterReference.decoded(value);
			}
		}
		return "";
	}

}
