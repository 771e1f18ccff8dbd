package nl.driehoek.bot.telegram;

/**
 * Shows where something went wrong and of what kind it was, without its message, which
 * may quote what somebody wrote.
 */
final class Traces {

	private Traces() {
	}

	static Throwable of(Throwable failure) {
		Throwable trace = new Trace(failure.getClass().getName());
		trace.setStackTrace(failure.getStackTrace());
		Throwable cause = failure.getCause();
		if (cause != null) {
			trace.initCause(of(cause));
		}
		return trace;
	}

	private static final class Trace extends Exception {

		Trace(String kind) {
			super(kind);
		}

	}

}
