package nl.driehoek.bot.talk;

import java.util.List;

import nl.driehoek.conversation.Outcome;
import nl.driehoek.conversation.Visitor;
import nl.driehoek.conversation.Wish;
import nl.driehoek.conversation.WishHandler;
import nl.driehoek.registrations.party.ChatId;
import nl.driehoek.registrations.party.Language;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class DeskWishesTests {

	private static final Visitor SOMEBODY = new Visitor(ChatId.inTelegram(7), Language.DUTCH, false);

	@Test
	void takesAWishToItsHandler() {
		DeskWishes wishes = new DeskWishes(List.of(tea(), coffee()), List.of(Tea.class, Coffee.class));

		assertThat(wishes.fulfil(new Coffee("zwart"), SOMEBODY)).isEqualTo(new Served("koffie, zwart"));
	}

	@Test
	void complainsOfAWishWithoutAHandler() {
		assertThatIllegalStateException()
			.isThrownBy(() -> new DeskWishes(List.of(tea()), List.of(Tea.class, Coffee.class)))
			.withMessageContaining("Coffee");
	}

	@Test
	void complainsOfAWishWithTwoHandlers() {
		assertThatIllegalStateException().isThrownBy(() -> new DeskWishes(List.of(tea(), tea()), List.of(Tea.class)))
			.withMessageContaining("Tea");
	}

	private static WishHandler<Tea> tea() {
		return WishHandler.of(Tea.class, (wish, visitor) -> new Served("thee"));
	}

	private static WishHandler<Coffee> coffee() {
		return WishHandler.of(Coffee.class, (wish, visitor) -> new Served("koffie, " + wish.how()));
	}

	private record Tea() implements Wish {
	}

	private record Coffee(String how) implements Wish {
	}

	private record Served(String what) implements Outcome {
	}

}
