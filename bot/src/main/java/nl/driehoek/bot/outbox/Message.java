package nl.driehoek.bot.outbox;

import java.time.Instant;
import java.util.Optional;

/**
 * A card or a letter, fixed when it is wanted.
 *
 * @param id deterministic, made of content and receiver
 * @param announcement the announcement it belongs to; such a message is never repeated
 * @param body its content
 * @param progress how far it is sent
 */
public record Message(String id, Optional<String> announcement, Body body, Progress progress) implements Row<Message> {

	/**
	 * A message that may be repeated after a crash.
	 */
	public static Message wanted(String id, Body body, Instant due) {
		return new Message(id, Optional.empty(), body, Progress.wanted(due));
	}

	/**
	 * A message of an announcement, which is never repeated.
	 */
	public static Message announced(String id, String announcement, Body body, Instant due) {
		return new Message(id, Optional.of(announcement), body, Progress.wanted(due));
	}

	@Override
	public String receiver() {
		return this.body.receiver();
	}

	@Override
	public Message with(Progress next) {
		return new Message(this.id, this.announcement, this.body, next);
	}

	/**
	 * The letter that replaces the card; its id makes it one letter an address.
	 */
	Message asLetter(Letter letter, Instant now) {
		return new Message(letter.messageId(), this.announcement, new Body.ByMail(letter), Progress.wanted(now));
	}

}
