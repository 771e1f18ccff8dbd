package nl.driehoek.store;

import java.util.Optional;
import java.util.UUID;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import io.netty.channel.Channel;
import io.netty.util.AttributeKey;

/**
 * Lets in who says the word when greeting, so that a port of this machine is not open to
 * everyone who has an account on it. The word travels as the client's application name,
 * for the library knows no passwords; it is made anew at each start and kept nowhere.
 *
 * @param word what must be said; empty if the door is open
 */
record StoreDoor(Optional<String> word) {

	private static final AttributeKey<Boolean> IN = AttributeKey.valueOf(StoreDoor.class, "in");

	private static final int UNAUTHORIZED = 13;

	static StoreDoor open() {
		return new StoreDoor(Optional.empty());
	}

	static StoreDoor locked() {
		return new StoreDoor(Optional.of(UUID.randomUUID().toString()));
	}

	/**
	 * Hears the greeting that begins each connection.
	 */
	void greet(Channel channel, Document hello) {
		if (hello.get("client") instanceof Document client && client.get("application") instanceof Document application
				&& this.word.filter(word -> word.equals(application.get("name"))).isPresent()) {
			channel.attr(IN).set(true);
		}
	}

	/**
	 * Keeps out who did not say the word.
	 * @throws MongoServerError if the door is locked
	 */
	void pass(Channel channel) {
		if (this.word.isPresent() && !Boolean.TRUE.equals(channel.attr(IN).get())) {
			throw new MongoServerError(UNAUTHORIZED, "Unauthorized", "This store is not shared");
		}
	}

	/** What lets a client in, as an option of its connection string. */
	String option() {
		return this.word.map(word -> "&appName=" + word).orElse("");
	}

}
