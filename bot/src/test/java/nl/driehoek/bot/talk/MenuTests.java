package nl.driehoek.bot.talk;

import java.util.List;

import nl.driehoek.conversation.MenuLine;
import nl.driehoek.conversation.Visitor;
import nl.driehoek.conversation.Who;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class MenuTests {

	@Test
	void aDirectCommandNeverHidesOneOfTheTalk() {
		MenuLine ofTheTalk = MenuLine.of("lijst", Who.EVERYONE, language -> "of the talk");

		assertThatIllegalArgumentException().isThrownBy(() -> Menu.of(List.of(new DirectList()), List.of(ofTheTalk)))
			.withMessage("Two commands have the name /lijst");
	}

	/**
	 * A direct command.
	 */
	private static final class DirectList implements DirectCommand {

		@Override
		public MenuLine menuLine() {
			return MenuLine.of("lijst", Who.STAFF, language -> "direct");
		}

		@Override
		public DirectAnswer answer(Visitor visitor) {
			throw new UnsupportedOperationException();
		}

	}

}
