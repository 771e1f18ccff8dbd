package nl.driehoek.bot.storage;

import nl.driehoek.store.StoreInUseException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * Says in a few lines, not in a stack trace, that another process uses the data folder.
 */
class StoreInUseFailureAnalyzer extends AbstractFailureAnalyzer<StoreInUseException> {

	private static final String REMEDY = "Stop that process, choose another folder with DRIEHOEK_DATA, "
			+ "or let several bots share one store: 'java -jar driehoek.jar store', and its address as MONGODB_URI.";

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, StoreInUseException cause) {
		return new FailureAnalysis(cause.getMessage(), REMEDY, cause);
	}

}
