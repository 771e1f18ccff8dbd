package nl.driehoek.simulator.tryout;

import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The state of the bot process.
 */
enum BotState {

	STARTING, RUNNING,
	/** The try-out stopped it. */
	STOPPED,
	/** It stopped by itself. */
	DIED;

	@JsonValue
	String word() {
		return name().toLowerCase(Locale.ROOT);
	}

}
