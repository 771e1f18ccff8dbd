package nl.driehoek.simulator.journal;

import java.util.function.Consumer;

/**
 * Writes down each change before anybody hears of it, and tells all of them again after a
 * restart.
 */
public interface Journal {

	/** Forgets everything. */
	Journal NONE = new Journal() {

		@Override
		public void add(String kind, long chat, Object what) {
			// nothing is kept
		}

		@Override
		public void replay(Consumer<JournalEntry> restorer) {
			// nothing was kept
		}

	};

	/**
	 * Writes down a change; ignored while changes are replayed.
	 * @param kind what changed
	 * @param chat the chat in which it did; 0 for none
	 * @param what the record that describes it
	 */
	void add(String kind, long chat, Object what);

	/**
	 * Tells all changes since the beginning, in order.
	 */
	void replay(Consumer<JournalEntry> restorer);

}
