package nl.driehoek.bot.storage;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * Says in a few lines, not in a stack trace, that the data folder is taken.
 */
class StoreInUseFailureAnalyzer extends AbstractFailureAnalyzer<StoreInUseException> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, StoreInUseException cause) {
		return new FailureAnalysis(cause.getMessage(), cause.remedy(), cause);
	}

}
