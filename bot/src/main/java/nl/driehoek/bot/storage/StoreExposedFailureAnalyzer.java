package nl.driehoek.bot.storage;

import nl.driehoek.store.StoreExposedException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * Says in a few lines, not in a stack trace, that others could read the data folder.
 */
class StoreExposedFailureAnalyzer extends AbstractFailureAnalyzer<StoreExposedException> {

	private static final String REMEDY = "Give the folder and its files to the user who runs this program, "
			+ "or choose another folder with DRIEHOEK_DATA.";

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, StoreExposedException cause) {
		return new FailureAnalysis(cause.getMessage(), REMEDY, cause);
	}

}
