package nl.driehoek.bot.registration;

import java.util.List;

/**
 * The stored terms of all meetings with people in them.
 */
interface ConfirmedTerms {

	List<Terms> all();

	/**
	 * Stores the terms unless there are some already.
	 */
	void insertAbsent(Terms terms);

	/**
	 * Replaces the terms; idempotent.
	 */
	void replace(Terms terms);

}
