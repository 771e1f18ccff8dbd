package nl.driehoek.bot.mail;

import java.io.IOException;
import java.time.Duration;

import nl.driehoek.bot.outbox.Delivery;
import nl.driehoek.bot.outbox.LetterCourier;
import nl.driehoek.registrations.party.MailAddress;
import nl.driehoek.simulator.mail.Mailbox;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SmtpCourierTests {

	private static final Mailbox MAILBOX = Mailbox.start(0);

	private static final Delivery LATER = new Delivery.Later(Duration.ofMinutes(1));

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
	void isRefusedOnAPermanentRefusal() {
		MAILBOX.faults().refuseRecipient("b.voorbeeld@zwolle.nl", 550);
		assertThat(deliver(MAILBOX.port())).isInstanceOf(Delivery.Refused.class);
		MAILBOX.faults().clear();
		MAILBOX.faults().refuseNext(1, 554);

		assertThat(deliver(MAILBOX.port())).isInstanceOf(Delivery.Refused.class);
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
