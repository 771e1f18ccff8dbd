package nl.driehoek.simulator.tryout;

import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * How the bot is doing.
 */
enum BotState {

	STARTING, RUNNING,
	/** We stopped it. */
	STOPPED,
	/** It stopped by itself. */
	DIED;

	@JsonValue
	String word() {
		return name().toLowerCase(Locale.ROOT);
	}

}
