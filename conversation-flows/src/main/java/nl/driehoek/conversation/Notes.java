package nl.driehoek.conversation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * What was noted down in a conversation so far, in a form that any store can keep: short
 * texts under short keys. Typed views such as the draft of a registration are made from
 * it.
 *
 * @param values what was noted, by key: lower-case letters and dashes, because some
 * stores take a dot for a path
 */
public record Notes(Map<String, String> values) {

	private static final Pattern KEY = Pattern.compile("[a-z-]+");

	/** Nothing was noted yet. */
	public static final Notes NONE = new Notes(Map.of());

	public Notes {
		values = Map.copyOf(values);
	}

	/**
	 * What was noted under a key.
	 */
	public Optional<String> get(String key) {
		return Optional.ofNullable(this.values.get(key));
	}

	/**
	 * These notes with a new value for a key.
	 */
	public Notes with(String key, String value) {
		if (!KEY.matcher(key).matches()) {
			throw new IllegalArgumentException("No key for a note: '" + key + "'");
		}
		Map<String, String> more = new TreeMap<>(this.values);
		more.put(key, value);
		return new Notes(more);
	}

	/**
	 * These notes without some keys.
	 */
	public Notes without(String... keys) {
		Map<String, String> fewer = new TreeMap<>(this.values);
		List.of(keys).forEach(fewer::remove);
		return new Notes(fewer);
	}

	/**
	 * These notes without those whose keys have this prefix.
	 */
	public Notes withoutAll(String prefix) {
		Map<String, String> fewer = new TreeMap<>(this.values);
		fewer.keySet().removeIf(key -> key.startsWith(prefix));
		return new Notes(fewer);
	}

}
