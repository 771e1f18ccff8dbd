package nl.driehoek.bot.telegram;

import java.util.List;

import nl.driehoek.simulator.telegram.Fault;
import nl.driehoek.simulator.telegram.Message;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * When a card is shown below another one, the buttons of the older one go.
 */
class OldButtonsTests extends TelegramTests {

	private List<Boolean> keyed() {
		return this.user.messages()
			.stream()
			.filter(message -> message.author() != this.user.id())
			.map(OldButtonsTests::hasButtons)
			.toList();
	}

	private static boolean hasButtons(Message message) {
		return !message.keyboard().isEmpty();
	}

	/** One after the other, each when the one before was answered. */
	private void sends(String... words) {
		for (String word : words) {
			this.user.sends(word);
			awaits("Je zei: " + word);
		}
	}

	@Test
	void onlyTheNewestCardHasButtons() {
		sends("een", "twee", "drie");

		until(() -> keyed().equals(List.of(false, false, true)));
	}

	@Test
	void aCardThatIsChangedInItsPlaceKeepsItsButtons() {
		this.user.sends("een");
		awaits("een (1)");
		this.user.presses("Verder");
		awaits("Druk: go (2)");
		this.user.sends("twee");
		awaits("twee (3)");

		until(() -> keyed().equals(List.of(false, true)));
	}

	@Test
	void theButtonsOfACardOfAnEarlierProcessGoToo() {
		this.user.sends("een");
		awaits("een (1)");
		MemoryConversations store = this.bot.store;
		this.bot.close();
		this.bot = TestBot.polling(this.telegram, store);

		this.user.sends("twee");
		awaits("twee (2)");

		until(() -> keyed().equals(List.of(false, true)));
	}

	@Test
	void buttonsThatCannotBeTakenAwayHoldUpNothing() {
		this.telegram.faults().order(Fault.serverError(500).on("editMessageReplyMarkup"));
		this.telegram.faults().order(Fault.serverError(500).on("editMessageReplyMarkup"));

		sends("een", "twee", "drie");

		until(() -> this.telegram.faults().ordered().isEmpty());
		assertThat(keyed()).as("it is tried once").containsExactly(true, true, true);
	}

}
