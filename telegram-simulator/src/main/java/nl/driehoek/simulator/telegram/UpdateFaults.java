package nl.driehoek.simulator.telegram;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Applies the ordered faults to the stream of updates: duplicates, or a reversed order.
 */
final class UpdateFaults {

	private final List<Update> held = new ArrayList<>();

	private int duplicates;

	private int reordered;

	void duplicateNext(int updates) {
		this.duplicates = updates;
	}

	/**
	 * Holds back the next updates until there are this many, then releases them in
	 * reverse order.
	 * @return the updates held back by an earlier call
	 */
	List<Update> reorderNext(int updates) {
		this.reordered = updates;
		return release();
	}

	List<Update> admit(Update update) {
		if (this.duplicates > 0) {
			this.duplicates--;
			return List.of(update, update);
		}
		if (this.reordered == 0) {
			return List.of(update);
		}
		this.held.add(update);
		return (this.held.size() < this.reordered) ? List.of() : release();
	}

	Map<String, Integer> ordered() {
		Map<String, Integer> ordered = new TreeMap<>();
		ordered.put("duplicate", this.duplicates);
		ordered.put("reorder", this.reordered);
		ordered.values().removeIf((updates) -> updates == 0);
		return ordered;
	}

	private List<Update> release() {
		List<Update> released = new ArrayList<>(this.held);
		Collections.reverse(released);
		boolean done = this.held.size() >= this.reordered;
		this.reordered = done ? 0 : this.reordered;
		this.held.clear();
		return released;
	}

}
