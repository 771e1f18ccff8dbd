package nl.driehoek.conversation;

import java.util.function.BiFunction;

/**
 * Fulfils the wishes of one type; must be idempotent.
 *
 * @param <W> the type
 */
public interface WishHandler<W extends Wish> {

	Class<W> type();

	Outcome fulfil(W wish, Visitor visitor);

	static <W extends Wish> WishHandler<W> of(Class<W> type, BiFunction<W, Visitor, Outcome> fulfil) {
		return new WishHandler<>() {

			@Override
			public Class<W> type() {
				return type;
			}

			@Override
			public Outcome fulfil(W wish, Visitor visitor) {
				return fulfil.apply(wish, visitor);
			}

		};
	}

}
