package nl.driehoek.bot.outbox;

/**
 * One thing that goes to one receiver.
 *
 * @param <R> the kind of row
 */
public interface Row<R extends Row<R>> {

	/**
	 * Says what it is and for whom, so that wanting it twice is wanting it once.
	 */
	String id();

	/**
	 * Where it goes: rows of one receiver go one after the other.
	 */
	String receiver();

	Progress progress();

	R with(Progress progress);

}
