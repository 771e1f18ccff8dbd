package nl.driehoek.bot.catalogue;

/**
 * A key in a programme file.
 *
 * @param name the key as organisers write it
 * @param isRequired whether the key must be present
 * @param value reads the value of the key
 */
record Key<T>(String name, boolean isRequired, Value<T> value) {

	static <T> Key<T> required(String name, Value<T> value) {
		return new Key<>(name, true, value);
	}

	static <T> Key<T> optional(String name, Value<T> value) {
		return new Key<>(name, false, value);
	}

}
