package nl.driehoek.bot.storage;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * Says in a few lines, not in a stack trace, that the database does not answer.
 */
class DatabaseAwayFailureAnalyzer extends AbstractFailureAnalyzer<DatabaseAwayException> {

	private static final String REMEDY = "Start that database or correct MONGODB_URI; "
			+ "without MONGODB_URI the bot stores its data in a file of its own.";

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, DatabaseAwayException cause) {
		return new FailureAnalysis(cause.getMessage(), REMEDY, cause);
	}

}
