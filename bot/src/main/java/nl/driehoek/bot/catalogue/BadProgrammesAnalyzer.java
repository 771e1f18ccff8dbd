package nl.driehoek.bot.catalogue;

import java.util.stream.Collectors;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * Prints the list of mistakes instead of a stack trace when the start fails.
 */
final class BadProgrammesAnalyzer extends AbstractFailureAnalyzer<BadProgrammesException> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, BadProgrammesException cause) {
		String mistakes = cause.problems().stream().map(problem -> "    " + problem).collect(Collectors.joining("\n"));
		return new FailureAnalysis("The programmes cannot be used as they are:\n\n" + mistakes,
				"Correct these lines and start again; docs/programma.md explains each key.", cause);
	}

}
