package nl.driehoek.store;

/**
 * What the store thread does to make the changes of a batch durable.
 */
interface StoreCommit {

	/**
	 * Makes the changes durable; the replies leave after it.
	 */
	void commit();

	/**
	 * Runs once nothing has arrived for a moment.
	 */
	default void pause() {
	}

}
