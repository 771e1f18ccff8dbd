package nl.driehoek.simulator.telegram;

/**
 * A fault ordered for some of the next calls.
 *
 * @param kind what goes wrong
 * @param amount seconds to wait, HTTP status, shape or delay in milliseconds, depending
 * on the kind
 * @param method the method it applies to; empty for every method except getUpdates
 * @param chat the chat it applies to; 0 for all chats
 * @param times number of calls it still applies to
 */
public record Fault(FaultKind kind, int amount, String method, long chat, int times) {

	public Fault {
		if (times < 1) {
			throw new IllegalArgumentException("A fault applies to at least one call, not " + times);
		}
	}

	public static Fault tooManyRequests(int retryAfter) {
		return new Fault(FaultKind.TOO_MANY_REQUESTS, retryAfter, "", 0, 1);
	}

	public static Fault serverError(int status) {
		return new Fault(FaultKind.SERVER_ERROR, status, "", 0, 1);
	}

	/**
	 * An HTML error page, as a gateway in front of Telegram sends it.
	 */
	public static Fault errorPage(int status) {
		return new Fault(FaultKind.ERROR_PAGE, status, "", 0, 1);
	}

	public static Fault dropBefore() {
		return new Fault(FaultKind.DROP_BEFORE, 0, "", 0, 1);
	}

	public static Fault dropAfter() {
		return new Fault(FaultKind.DROP_AFTER, 0, "", 0, 1);
	}

	/**
	 * A success without a sensible result: none (0), null (1), a number (2), an empty
	 * list (3) or a list of nonsense (4).
	 */
	public static Fault nonsense(int shape) {
		return new Fault(FaultKind.NONSENSE, shape, "", 0, 1);
	}

	public static Fault delay(int millis) {
		return new Fault(FaultKind.DELAY, millis, "", 0, 1);
	}

	public Fault on(String other) {
		return new Fault(this.kind, this.amount, other, this.chat, this.times);
	}

	public Fault forChat(long other) {
		return new Fault(this.kind, this.amount, this.method, other, this.times);
	}

	public Fault times(int other) {
		return new Fault(this.kind, this.amount, this.method, this.chat, other);
	}

	boolean matches(Call call) {
		boolean meant = this.method.isEmpty() ? !call.is("getUpdates") : call.is(this.method);
		return meant && (this.chat == 0 || call.chat().orElse(0) == this.chat);
	}

}
