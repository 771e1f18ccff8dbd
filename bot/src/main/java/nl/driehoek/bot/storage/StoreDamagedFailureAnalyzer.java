package nl.driehoek.bot.storage;

import nl.driehoek.store.StoreDamagedException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * Says in a few lines, not in a stack trace, that the store is damaged.
 */
class StoreDamagedFailureAnalyzer extends AbstractFailureAnalyzer<StoreDamagedException> {

	private static final String REMEDY = "Restore the newest whole copy: 'java -jar driehoek.jar store restore', "
			+ "with the same DRIEHOEK_DATA. The damaged files are kept. What came after the copy is not in it.";

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, StoreDamagedException cause) {
		return new FailureAnalysis(cause.getMessage(), REMEDY, cause);
	}

}
