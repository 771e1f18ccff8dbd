package nl.driehoek.simulator.telegram;

import java.time.Instant;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * A press on a button; the button shows a spinner until the bot answers.
 *
 * @param callbackId the id of the callback query
 * @param chat the chat of the message
 * @param at when it was pressed
 * @param done whether the bot has answered
 * @param updateId the update that reports it to the bot, if any
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
