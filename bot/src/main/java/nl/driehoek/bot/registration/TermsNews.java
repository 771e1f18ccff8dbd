package nl.driehoek.bot.registration;

/**
 * Hears where a programme file differs from what people who are in were promised.
 */
public interface TermsNews {

	/**
	 * A file differs; must be idempotent.
	 */
	void differs(TermsChange change);

}
