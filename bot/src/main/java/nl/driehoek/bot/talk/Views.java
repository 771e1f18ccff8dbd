package nl.driehoek.bot.talk;

import java.util.List;

import nl.driehoek.conversation.View;

/**
 * What single chapters look at.
 */
final class Views {

	private final List<View> all;

	/**
	 * The views of all features.
	 * @param needed the types that chapters look at
	 * @throws IllegalArgumentException if one of them is missing, or there are two
	 */
	Views(List<View> all, List<Class<? extends View>> needed) {
		this.all = List.copyOf(all);
		needed.forEach(this::the);
	}

	<V extends View> V the(Class<V> type) {
		List<V> found = this.all.stream().filter(type::isInstance).map(type::cast).toList();
		if (found.size() != 1) {
			throw new IllegalArgumentException(found.size() + " views of the type " + type.getName());
		}
		return found.get(0);
	}

}
