package nl.driehoek.conversation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All steps of a talk, by their ids.
 */
public final class Steps {

	private final List<Step> all;

	private final Map<String, Step> byId = new HashMap<>();

	/**
	 * The steps of a talk.
	 * @param all in the order of its chapters; a conversation begins at the first
	 * @throws IllegalArgumentException if two of them have the same id
	 */
	public Steps(List<? extends Step> all) {
		this.all = List.copyOf(all);
		this.all.forEach(this::add);
	}

	private void add(Step step) {
		if (this.byId.put(step.id(), step) != null) {
			throw new IllegalArgumentException("Two steps have the id " + step.id());
		}
	}

	public List<Step> all() {
		return this.all;
	}

	/**
	 * Where every conversation begins.
	 */
	public Step first() {
		return this.all.get(0);
	}

	public Optional<Step> find(String id) {
		return Optional.ofNullable(this.byId.get(id));
	}

	/**
	 * The step with an id that was stored.
	 * @throws IllegalStateException if no chapter has such a step
	 */
	public Step stored(String id) {
		return find(id).orElseThrow(() -> new IllegalStateException("No chapter has a step " + id));
	}

}
