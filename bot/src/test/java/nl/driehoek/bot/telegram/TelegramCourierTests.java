package nl.driehoek.bot.telegram;

import java.time.Duration;
import java.util.Optional;

import nl.driehoek.bot.outbox.Card;
import nl.driehoek.bot.outbox.Delivery;
import nl.driehoek.conversation.Text;
import nl.driehoek.registrations.party.ChatId;
import nl.driehoek.simulator.telegram.Fault;
import nl.driehoek.simulator.telegram.Message;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TelegramCourierTests extends TelegramTests {

	private static final Card CARD = Card.of(Text.of("Bericht").strong().and(Text.of(" <1> & 2")));

	private TelegramCourier courier;

	@BeforeEach
	void introduceTheUser() {
		this.courier = courier();
		this.user.sends("hallo");
		awaits("hallo (1)");
	}

	private TelegramCourier courier() {
		return new TelegramCourier(this.bot.lines);
	}

	private Delivery deliver() {
		return this.courier.deliver(ChatId.inTelegram(this.user.id()), CARD);
	}

	private long arrived() {
		return this.user.messages().stream().filter(message -> message.text().equals("Bericht <1> & 2")).count();
	}

	@Test
	void aMessageThatTelegramTakesHasArrived() {
		assertThat(deliver())
			.isEqualTo(new Delivery.Arrived(this.user.messages().stream().map(Message::id).reduce((a, b) -> b)));
		assertThat(arrived()).isEqualTo(1);
		assertThat(this.user.lastMessage()).map(Message::html).contains("<b>Bericht</b> &lt;1&gt; &amp; 2");
	}

	@Test
	void aUserWhoBlockedTheBotRefuses() {
		this.user.blocks();

		assertThat(deliver()).isEqualTo(new Delivery.Refused("403 Forbidden: bot was blocked by the user"));
	}

	@Test
	void aUserWhoNeverStartedTheBotRefuses() {
		assertThat(this.courier.deliver(ChatId.inTelegram(987_654_321), CARD)).isInstanceOf(Delivery.Refused.class);
	}

	@Test
	void waitsAsLongAsTelegramAsksWhenItIsTooFast() {
		this.telegram.faults().order(Fault.tooManyRequests(17).on("sendMessage"));

		assertThat(deliver()).isEqualTo(new Delivery.Later(Duration.ofSeconds(17)));
		assertThat(arrived()).isZero();
	}

	@Test
	void aServerErrorIsUnclear() {
		this.telegram.faults().order(Fault.serverError(500).on("sendMessage"));

		assertThat(deliver()).isInstanceOf(Delivery.Unclear.class);
	}

	@Test
	void aLostAnswerIsUnclearAndNothingIsRetried() {
		this.telegram.faults().order(Fault.dropAfter().on("sendMessage"));

		assertThat(deliver()).isEqualTo(new Delivery.Unclear());
		assertThat(arrived()).isEqualTo(1);
	}

	@Test
	void theAnswerOfAGatewayIsUnclear() {
		this.telegram.faults().order(Fault.errorPage(502).on("sendMessage"));

		assertThat(deliver()).isEqualTo(new Delivery.Unclear());
	}

	@Test
	void triesLaterIfTelegramCannotBeReached() {
		this.bot.close();
		this.bot = TestBot.silent(this.telegram);
		this.courier = courier();
		this.telegram.close();

		assertThat(deliver()).isInstanceOf(Delivery.Later.class);
	}

	@Test
	void editsTheMessageOfACardThatChanges() {
		ChatId chat = ChatId.inTelegram(this.user.id());

		Optional<Integer> shown = this.courier.show(chat, Optional.empty(), Card.of("1 van 2"));
		Optional<Integer> same = this.courier.show(chat, shown, Card.of("1 van 2"));
		Optional<Integer> changed = this.courier.show(chat, same, Card.of("2 van 2"));

		assertThat(changed).isPresent().isEqualTo(shown);
		assertThat(awaits("2 van 2")).extracting(Message::id).isEqualTo(shown.orElseThrow());
	}

}
