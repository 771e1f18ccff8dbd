package nl.driehoek.bot.telegram;

import nl.driehoek.simulator.telegram.Fault;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class StopTests extends TelegramTests {

	@Test
	void whoStopsConfirmsWhatWasReceivedAndStoresWhatWasSeen() {
		this.user.sends("een");
		awaits("een (1)");

		this.bot.close();

		assertThat(this.telegram.updates().waiting()).isZero();
		assertThat(this.bot.store.unfinished()).isEmpty();
	}

	@Test
	void whatIsUnderWayArrivesFirst() {
		this.telegram.faults().order(Fault.delay(300).on("sendMessage"));
		this.user.sends("een");
		until(() -> this.telegram.faults().ordered().isEmpty());

		this.bot.close();

		assertThat(this.user.lastMessage()).map(message -> message.text()).contains("Je zei: een (1)");
	}

	@Test
	void whatTheStoreNeverTookComesAgainAfterTheStart() {
		this.bot.store.failNext(Integer.MAX_VALUE);
		this.user.sends("een");
		until(() -> this.bot.store.failed() > 0);
		this.bot.abandon();
		this.bot.receiver.close();
		this.bot.close();
		this.bot.store.failNext(0);

		this.bot = TestBot.polling(this.telegram, this.bot.store);

		awaits("een (1)");
	}

}
