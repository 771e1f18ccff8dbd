package nl.driehoek.bot.talk;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import nl.driehoek.conversation.Outcome;
import nl.driehoek.conversation.Visitor;
import nl.driehoek.conversation.Wish;
import nl.driehoek.conversation.WishHandler;

/**
 * Calls the feature that handles a wish.
 */
class DeskWishes implements Wishes {

	private final Map<Class<? extends Wish>, WishHandler<?>> handlers;

	/**
	 * The handlers for the wishes of a talk.
	 * @throws IllegalStateException if a wish has no handler, or two
	 */
	DeskWishes(List<WishHandler<?>> handlers, List<Class<? extends Wish>> wishes) {
		this.handlers = handlers.stream().collect(Collectors.toMap(WishHandler::type, Function.identity()));
		Set<Class<? extends Wish>> without = wishes.stream()
			.filter(wish -> !this.handlers.containsKey(wish))
			.collect(Collectors.toSet());
		if (!without.isEmpty()) {
			throw new IllegalStateException("No handler for " + without);
		}
	}

	@Override
	public Outcome fulfil(Wish wish, Visitor visitor) {
		WishHandler<?> handler = this.handlers.get(wish.getClass());
		if (handler == null) {
			throw new IllegalStateException("No handler for " + wish.getClass());
		}
		return fulfil(handler, wish, visitor);
	}

	private static <W extends Wish> Outcome fulfil(WishHandler<W> handler, Wish wish, Visitor visitor) {
		return handler.fulfil(handler.type().cast(wish), visitor);
	}

}
