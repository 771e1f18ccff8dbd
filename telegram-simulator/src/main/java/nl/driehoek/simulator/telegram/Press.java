package nl.driehoek.simulator.telegram;

import java.time.Instant;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * A press on a button; it spins until the bot answers it.
 *
 * @param callbackId the number the bot answers to
 * @param chat where it was pressed
 * @param at when
 * @param done whether the bot has answered
 * @param updateId the update that tells the bot
 */
public record Press(String callbackId, long chat, Instant at, AtomicBoolean done, OptionalLong updateId) {

	Press(String callbackId, long chat, Instant at, AtomicBoolean done) {
		this(callbackId, chat, at, done, OptionalLong.empty());
	}

	public boolean isAnswered() {
		return this.done.get();
	}

	Press toldBy(OptionalLong update) {
		return new Press(this.callbackId, this.chat, this.at, this.done, update);
	}

}
