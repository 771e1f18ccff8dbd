package nl.driehoek.conversation;

import java.util.Map;
import java.util.TreeMap;

/**
 * What was noted down in a conversation so far, in a form that any store can keep: short
 * texts under short keys. Typed views such as the draft of a registration are made from
 * it.
 *
 * @param values what was noted, by key
 */
public record Notes(Map<String, String> values) {

	/** Nothing was noted yet. */
	public static final Notes NONE = new Notes(Map.of());

	public Notes {
		values = Map.copyOf(values);
	}

	/**
	 * These notes with one more, or another value for it.
	 */
	public Notes with(String key, String value) {
		Map<String, String> more = new TreeMap<>(this.values);
		more.put(key, value);
		return new Notes(more);
	}

	/**
	 * These notes without one.
	 */
	public Notes without(String key) {
		Map<String, String> fewer = new TreeMap<>(this.values);
		fewer.remove(key);
		return new Notes(fewer);
	}

}
