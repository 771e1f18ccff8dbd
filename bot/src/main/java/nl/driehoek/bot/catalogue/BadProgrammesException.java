package nl.driehoek.bot.catalogue;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The programme files contain mistakes, so the application does not start.
 */
final class BadProgrammesException extends RuntimeException {

	private final transient List<Problem> problems;

	BadProgrammesException(List<Problem> problems) {
		this(problems, null);
	}

	BadProgrammesException(List<Problem> problems, @Nullable Throwable cause) {
		super("The programmes cannot be used as they are. " + problems.get(0), cause);
		this.problems = List.copyOf(problems);
	}

	List<Problem> problems() {
		return this.problems;
	}

}
