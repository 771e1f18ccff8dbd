package nl.driehoek.store;

import java.util.Optional;
import java.util.UUID;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import io.netty.channel.Channel;
import io.netty.util.AttributeKey;

/**
 * Admits only connections that send a secret word in their handshake, because every
 * account on this machine can reach a local port. The library knows no passwords, so the
 * word travels as the client's application name. It is random, new at each start and
 * stored nowhere.
 *
 * @param word the secret word, or empty if every connection is admitted
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
	 * Reads the handshake that begins each connection.
	 */
	void greet(Channel channel, Document hello) {
		if (hello.get("client") instanceof Document client && client.get("application") instanceof Document application
				&& this.word.filter(word -> word.equals(application.get("name"))).isPresent()) {
			channel.attr(IN).set(true);
		}
	}

	/**
	 * Refuses a command on a connection that did not send the word.
	 * @throws MongoServerError if the connection is not admitted
	 */
	void pass(Channel channel) {
		if (this.word.isPresent() && !Boolean.TRUE.equals(channel.attr(IN).get())) {
			throw new MongoServerError(UNAUTHORIZED, "Unauthorized", "This store is not shared");
		}
	}

	/** The option of a connection string that sends the word. */
	String option() {
		return this.word.map(word -> "&appName=" + word).orElse("");
	}

}
