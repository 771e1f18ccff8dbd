package nl.driehoek.bot.catalogue;

/**
 * A key of a file.
 *
 * @param name as organisers write it
 * @param isRequired whether it must be there
 * @param value what stands behind it
 */
record Key<T>(String name, boolean isRequired, Value<T> value) {

	static <T> Key<T> required(String name, Value<T> value) {
		return new Key<>(name, true, value);
	}

	static <T> Key<T> optional(String name, Value<T> value) {
		return new Key<>(name, false, value);
	}

}
