package nl.driehoek.simulator.telegram;

/**
 * Trouble ordered for some of the next calls.
 *
 * @param kind what goes wrong
 * @param amount the seconds to wait, the HTTP status or the milliseconds, as the kind has
 * it
 * @param method which method it hits; empty for every one but getUpdates
 * @param chat whose calls it hits; 0 for everyone's
 * @param times how many calls it still hits
 */
public record Fault(FaultKind kind, int amount, String method, long chat, int times) {

	public Fault {
		if (times < 1) {
			throw new IllegalArgumentException("A fault hits at least one call, not " + times);
		}
	}

	public static Fault tooManyRequests(int retryAfter) {
		return new Fault(FaultKind.TOO_MANY_REQUESTS, retryAfter, "", 0, 1);
	}

	public static Fault serverError(int status) {
		return new Fault(FaultKind.SERVER_ERROR, status, "", 0, 1);
	}

	/**
	 * An error page as a gateway in front of Telegram shows it.
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

	boolean hits(Call call) {
		boolean meant = this.method.isEmpty() ? !call.is("getUpdates") : call.is(this.method);
		return meant && (this.chat == 0 || call.chat().orElse(0) == this.chat);
	}

}
