package nl.driehoek.bot.telegram;

import java.time.Duration;

/**
 * A remark that belongs to no conversation.
 */
enum Remark {

	/** The bot was addressed in a group; it talks to one person at a time. */
	IN_A_GROUP("telegram.remark.group", Duration.ofHours(1)),

	/** The user edited a message after the bot had read it. */
	EDITED("telegram.remark.edited", Duration.ofMinutes(1)),

	/** The user pasted a text that is too long for one message. */
	TOO_LONG("telegram.remark.too-long", Duration.ofSeconds(5)),
	/** The user sent so many messages at once that some were dropped. */
	TOO_MANY("telegram.remark.too-many", Duration.ofMinutes(1)),
	/** Something went wrong in the bot. */
	TROUBLE("telegram.remark.trouble", Duration.ZERO);

	private final String phrase;

	private final Duration silence;

	Remark(String phrase, Duration silence) {
		this.phrase = phrase;
		this.silence = silence;
	}

	String phrase() {
		return this.phrase;
	}

	/**
	 * How long the same chat does not get this remark again.
	 */
	Duration silence() {
		return this.silence;
	}

}
