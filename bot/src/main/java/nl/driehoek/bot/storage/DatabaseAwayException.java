package nl.driehoek.bot.storage;

import java.time.Duration;
import java.util.List;

/**
 * The bot cannot start, because its database does not answer.
 */
final class DatabaseAwayException extends RuntimeException {

	DatabaseAwayException(List<String> hosts, Duration waited, String failure) {
		super("The database at %s does not answer. Waited %d seconds; the last failure was: %s."
			.formatted(String.join(", ", hosts), waited.toSeconds(), failure));
	}

}
