package nl.driehoek.simulator.journal;

import java.time.Instant;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One change.
 *
 * @param kind what changed
 * @param chat the chat in which it did; 0 for none
 * @param at when, on the clock of the try-out
 * @param what the record that describes it, as JSON
 */
public record JournalEntry(String kind, long chat, Instant at, JsonNode what) {

	/**
	 * The record that was written down.
	 */
	public <T> T as(Class<T> type) {
		return JsonMapper.shared().treeToValue(this.what, type);
	}

}
