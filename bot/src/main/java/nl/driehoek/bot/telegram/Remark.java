package nl.driehoek.bot.telegram;

import java.time.Duration;

/**
 * What we say beside every conversation.
 */
enum Remark {

	/** We talk to one person at a time. */
	IN_A_GROUP("telegram.remark.group", Duration.ofHours(1)),

	/** A message that was read already was changed. */
	EDITED("telegram.remark.edited", Duration.ofMinutes(1)),

	/** Something went wrong here. */
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
	 * How long it is not said again in the same chat.
	 */
	Duration silence() {
		return this.silence;
	}

}
