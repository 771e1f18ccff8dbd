package nl.driehoek.conversation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * All steps of a talk, by their ids.
 */
public final class Steps {

	private final List<Step> all;

	private final Map<String, Step> byId;

	/**
	 * The steps of a talk.
	 * @param all in the order of its chapters; a conversation begins at the first
	 */
	public Steps(List<? extends Step> all) {
		this.all = List.copyOf(all);
		this.byId = this.all.stream().collect(Collectors.toUnmodifiableMap(Step::id, Function.identity()));
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
