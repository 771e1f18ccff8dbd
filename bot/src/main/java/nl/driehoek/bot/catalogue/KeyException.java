package nl.driehoek.bot.catalogue;

/**
 * The value of one key does not fit the others.
 */
final class KeyException extends IllegalArgumentException {

	private final transient Key<?> key;

	KeyException(Key<?> key, String message) {
		super(message);
		this.key = key;
	}

	static KeyException missing(Key<?> key) {
		return new KeyException(key, "The key '" + key.name() + "' is missing");
	}

	/**
	 * The key that is to blame.
	 */
	Key<?> key() {
		return this.key;
	}

}
