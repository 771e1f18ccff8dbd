package nl.driehoek.bot.outbox;

/**
 * One thing that goes to one receiver.
 *
 * @param <R> the kind of row
 */
public interface Row<R extends Row<R>> {

	/**
	 * A deterministic id, made of content and receiver: wanting the same row again is
	 * idempotent.
	 */
	String id();

	/**
	 * The chat, mailbox or calendar entry; its rows are sent one after the other.
	 */
	String receiver();

	Progress progress();

	R with(Progress progress);

}
