package nl.driehoek.bot.mail;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;

import nl.driehoek.bot.fixtures.Season;
import nl.driehoek.bot.fixtures.TestClock;
import nl.driehoek.bot.outbox.Delivery;
import nl.driehoek.bot.outbox.LetterCourier;
import nl.driehoek.bot.outbox.Outage;
import nl.driehoek.registrations.party.MailAddress;
import nl.driehoek.simulator.mail.Mailbox;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SmtpCourierTests {

	private static final Mailbox MAILBOX = Mailbox.start(0);

	private static final Delivery LATER = new Delivery.Again(Duration.ofMinutes(1));

	@BeforeEach
	void acceptAll() {
		MAILBOX.faults().clear();
		MAILBOX.clear();
	}

	@AfterAll
	static void closeTheMailbox() {
		MAILBOX.close();
	}

	@Test
	void isSentWhenTheServerAcceptsIt() {
		assertThat(deliver(MAILBOX.port())).isEqualTo(new Delivery.Arrived());
		assertThat(MAILBOX.mails()).hasSize(1);
	}

	@Test
	void isNotSentOnATemporaryRefusal() {
		MAILBOX.faults().refuseRecipient("b.voorbeeld@zwolle.nl", 450);
		assertThat(deliver(MAILBOX.port())).isEqualTo(LATER);
		MAILBOX.faults().clear();
		MAILBOX.faults().refuseNext(1, 451);

		assertThat(deliver(MAILBOX.port())).isEqualTo(LATER);
	}

	@Test
	void isRefusedWhenItsAddressDoesNotExist() {
		MAILBOX.faults().refuseRecipient("b.voorbeeld@zwolle.nl", 550);

		assertThat(deliver(MAILBOX.port())).isInstanceOf(Delivery.Refused.class);
	}

	@ParameterizedTest
	@ValueSource(strings = { "550 5.1.1 User unknown", "550-5.1.1 The account\n550 5.1.1 does not exist",
			"550 5.1.10 RESOLVER.ADR.RecipientNotFound", "556 5.1.10 Null MX", "553 5.1.3 Syntax",
			"550 5.1.2 No such domain" })
	void anAnswerToRcptThatNamesTheAddressIsAboutTheAddress(String answer) throws IOException {
		try (FaultySmtpServer server = FaultySmtpServer.answering(Map.of("RCPT", answer))) {
			LetterCourier courier = Couriers.to(server.port());

			assertThat(courier.deliver(Couriers.invitation())).isInstanceOf(Delivery.Refused.class);
			assertThat(courier.outage()).as("the server is well").isEmpty();
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			.    | 550 5.4.5 Daily sending quota exceeded
			.    | 554 5.7.1 Rejected
			.    | 452 4.3.1 Full
			DATA | 550 5.1.1 No valid recipients
			MAIL | 550 5.1.8 Sender address rejected
			MAIL | 530 5.7.0 Must issue STARTTLS first
			RCPT | 550 5.7.1 Relaying denied
			RCPT | 550 5.1.8 Sender address rejected
			RCPT | 550 Not today
			RCPT | 421 4.7.0 Closing
			""")
	void everyOtherAnswerIsAboutUs(String command, String answer) throws IOException {
		try (FaultySmtpServer server = FaultySmtpServer.answering(Map.of(command, answer))) {
			LetterCourier courier = Couriers.to(server.port());

			assertThat(courier.deliver(Couriers.invitation())).isEqualTo(LATER);
			assertThat(courier.outage()).isPresent();
		}
	}

	@Test
	void tellsWhatTheServerSaidOfUs() throws IOException {
		String quota = "550 5.4.5 Daily sending quota exceeded";
		try (FaultySmtpServer server = FaultySmtpServer.answering(Map.of(".", quota))) {
			LetterCourier courier = Couriers.to(server.port());
			courier.deliver(Couriers.invitation());

			assertThat(courier.outage()).contains(new Outage(Season.SECOND_OF_MARCH, quota));
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "452 4.2.2 Mailbox full", "552 5.2.2 Mailbox full", "450 4.2.0 Greylisted" })
	void aMailboxThatTakesNothingNowHoldsUpNoOther(String answer) throws IOException {
		try (FaultySmtpServer server = FaultySmtpServer.answering(Map.of("RCPT", answer))) {
			LetterCourier courier = Couriers.to(server.port());

			assertThat(courier.deliver(Couriers.invitation())).isEqualTo(LATER);
			assertThat(courier.outage()).isEmpty();
		}
	}

	@Test
	void asksATroubledServerAgainAfterEachPauseOnly() throws IOException {
		TestClock clock = new TestClock(Season.SECOND_OF_MARCH);
		try (FaultySmtpServer server = FaultySmtpServer.answering(Map.of("MAIL", "451 4.3.0 Later"))) {
			LetterCourier courier = Couriers.to(server.port(), clock);
			courier.deliver(Couriers.invitation());

			assertThat(courier.deliver(Couriers.invitation())).isEqualTo(new Delivery.Held(Duration.ofMinutes(1)));
			clock.pass(Duration.ofMinutes(1));
			assertThat(courier.deliver(Couriers.invitation())).isEqualTo(LATER);
			assertThat(courier.deliver(Couriers.invitation())).isEqualTo(new Delivery.Held(Duration.ofMinutes(2)));

			assertThat(server.callers()).isEqualTo(2);
		}
	}

	@Test
	void isWellAgainOnceALetterWasTaken() {
		TestClock clock = new TestClock(Season.SECOND_OF_MARCH);
		LetterCourier courier = Couriers.to(MAILBOX.port(), clock);
		MAILBOX.faults().refuseNext(1, 554);
		courier.deliver(Couriers.invitation());
		clock.pass(Duration.ofMinutes(1));

		assertThat(courier.deliver(Couriers.invitation())).isEqualTo(new Delivery.Arrived());

		assertThat(courier.outage()).isEmpty();
	}

	@Test
	void endsAConversationThatDrips() throws IOException {
		String drip = "250-One\n".repeat(100).replace("\n", "\n1000\n") + "250 Well";
		try (FaultySmtpServer server = FaultySmtpServer.answering(Map.of("EHLO", drip))) {
			LetterCourier courier = Couriers.to(server.port(), Duration.ofSeconds(2));
			long start = System.nanoTime();

			assertThat(courier.deliver(Couriers.invitation())).as("it certainly did not arrive").isEqualTo(LATER);

			assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
		}
	}

	@Test
	void isNotSentWhenTheConnectionIsRefused() {
		Mailbox gone = Mailbox.start(0);
		gone.close();

		assertThat(deliver(gone.port())).isEqualTo(LATER);
	}

	@Test
	void isNotSentWhenTheHostIsUnknown() {
		assertThat(Couriers.to("mail.invalid", 25).deliver(Couriers.invitation())).isEqualTo(LATER);
	}

	@Test
	void isNotSentWhenTheServerRefusesTheConnection() throws IOException {
		try (FaultySmtpServer server = FaultySmtpServer.greeting("554 Not today")) {
			assertThat(deliver(server.port())).isEqualTo(LATER);
		}
	}

	@Test
	void isUnclearWhenTheServerClosesTheConnectionAfterTheMail() throws IOException {
		try (FaultySmtpServer server = FaultySmtpServer.greeting("220 Hello")) {
			assertThat(deliver(server.port())).isEqualTo(new Delivery.Unclear());
		}
	}

	@Test
	void keepsLettersWithoutAMailServer() {
		LetterCourier closed = Couriers.to("", 587);

		assertThat(closed.isOpen()).isFalse();
		assertThat(closed.sender()).contains(new MailAddress("afzender@voorbeeld.nl"));
		assertThat(Couriers.to(25).isOpen()).isTrue();
	}

	@Test
	void requiresASenderWithAMailServer() {
		assertThatThrownBy(() -> new SmtpProperties("smtp.voorbeeld.nl", 587, "", "", "nobody"))
			.hasMessage("SMTP_HOST is set, and MAIL_FROM is no e-mail address.");
	}

	@Test
	void neverShowsThePassword() {
		assertThat(new SmtpProperties("smtp.voorbeeld.nl", 587, "me", "geheim", "afzender@voorbeeld.nl"))
			.hasToString("smtp.voorbeeld.nl:587");
	}

	private static Delivery deliver(int port) {
		return Couriers.to(port).deliver(Couriers.invitation());
	}

}
