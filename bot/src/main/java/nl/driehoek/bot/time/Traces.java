package nl.driehoek.bot.time;

/**
 * Shows where something went wrong and of what kind it was, without its message, which
 * may quote what somebody wrote.
 */
public final class Traces {

	private Traces() {
	}

	public static Throwable of(Throwable failure) {
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
