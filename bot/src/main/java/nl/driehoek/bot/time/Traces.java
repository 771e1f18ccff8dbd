package nl.driehoek.bot.time;

/**
 * Removes the message from an exception before it is logged, because it may quote a
 * user's text; keeps class, stack trace and causes.
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
