package nl.driehoek.simulator.mail;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

import jakarta.mail.MessagingException;
import nl.driehoek.simulator.journal.JournalFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class MailboxTests {

	private static final Duration PATIENCE = Duration.ofSeconds(20);

	private final Mailbox mailbox = Mailbox.start(0);

	private final Letters letters = new Letters(this.mailbox);

	@AfterEach
	void close() {
		this.mailbox.close();
	}

	@Test
	void keepsMailsInTheOrderInWhichTheyCame() throws Exception {
		this.letters.send("eerste", "b.voorbeeld@zwolle.nl");
		this.letters.send("tweede", "b.voorbeeld@zwolle.nl");

		List<Mail> mails = this.mailbox.await(2, PATIENCE);

		assertThat(mails).extracting((mail) -> mail.content().head().subject()).containsExactly("eerste", "tweede");
		assertThat(mails).extracting(Mail::id).containsExactly(1, 2);
	}

	@Test
	void keepsTheMailsOfARunThatWasKilled(@TempDir Path folder) throws Exception {
		Path file = folder.resolve("try-out.jsonl");
		try (Mailbox killed = Mailbox.start(0, JournalFile.open(file))) {
			Letters sender = new Letters(killed);
			sender.send("weg", "b.voorbeeld@zwolle.nl");
			killed.await(1, PATIENCE);
			killed.clear();
			sender.send("één", "b.voorbeeld@zwolle.nl");
			killed.await(1, PATIENCE);
		}

		try (Mailbox again = Mailbox.start(0, JournalFile.open(file))) {
			new Letters(again).send("twee", "b.voorbeeld@zwolle.nl");

			assertThat(again.await(2, PATIENCE)).extracting((mail) -> mail.content().head().subject())
				.containsExactly("één", "twee");
			assertThat(again.mails()).extracting(Mail::id).containsExactly(2, 3);
		}
	}

	@Test
	void storesAMailToTwoRecipientsOnce() throws Exception {
		this.letters.send("samen", "b.voorbeeld@zwolle.nl", "g.voorbeeld@zwolle.nl");

		assertThat(this.mailbox.await(1, PATIENCE)).singleElement()
			.extracting(Mail::recipients)
			.isEqualTo(List.of("b.voorbeeld@zwolle.nl", "g.voorbeeld@zwolle.nl"));
	}

	@Test
	void readsTextHtmlInvitationAndFiles() throws Exception {
		this.letters.sendInvitation("<p>Tot <b>vrijdag</b> één</p>", "b.voorbeeld@zwolle.nl");

		MailContent content = this.mailbox.await(1, PATIENCE).get(0).content();

		assertThat(content.head().subject()).isEqualTo("Uitnodiging één");
		assertThat(content.text()).isEqualTo("Tot vrijdag");
		assertThat(content.html()).isEqualTo("<p>Tot <b>vrijdag</b> één</p>");
		assertThat(content.attachments()).singleElement().extracting(Attachment::name).isEqualTo("uitnodiging.ics");
		assertThat(new String(content.attachments().get(0).bytes(), java.nio.charset.StandardCharsets.UTF_8))
			.isEqualTo(Letters.ICS);
		assertThat(content.headers()).extracting(MailContent.Header::name).contains("From", "Message-ID");
	}

	@Test
	void readsTheInvitationLikeACalendarProgram() throws Exception {
		this.letters.sendInvitation("<p>Tot vrijdag</p>", "b.voorbeeld@zwolle.nl");

		Invitation invitation = this.mailbox.await(1, PATIENCE).get(0).content().invitation().orElseThrow();

		assertThat(invitation.method()).isEqualTo("REQUEST");
		assertThat(invitation.uid()).isEqualTo("abc@voorbeeld.nl");
		assertThat(invitation.sequence()).isEqualTo(2);
		assertThat(invitation.event().title()).isEqualTo("Leerbijeenkomst (dagdeel, tijd volgt)");
		assertThat(invitation.event().when().day()).isEqualTo(LocalDate.of(2026, 5, 29));
		assertThat(invitation.event().when().start()).isEmpty();
		assertThat(invitation.event().organizer()).contains("Programma");
	}

	@Test
	void refusesTheNextMailsAndThenTakesThemAgain() throws Exception {
		this.mailbox.faults().refuseNext(1, 451);

		assertThatExceptionOfType(MessagingException.class)
			.isThrownBy(() -> this.letters.send("geweigerd", "b.voorbeeld@zwolle.nl"))
			.withStackTraceContaining("451");
		this.letters.send("welkom", "b.voorbeeld@zwolle.nl");

		assertThat(this.mailbox.mails()).extracting((mail) -> mail.content().head().subject())
			.containsExactly("welkom");
	}

	@Test
	void refusesRecipientsUntilTheFaultsAreCleared() throws Exception {
		this.mailbox.faults().refuseRecipient("B.Voorbeeld@zwolle.nl", 550);

		assertThatExceptionOfType(MessagingException.class)
			.isThrownBy(() -> this.letters.send("weg", "b.voorbeeld@zwolle.nl"))
			.withStackTraceContaining("550");
		this.mailbox.faults().clear();
		this.letters.send("terug", "b.voorbeeld@zwolle.nl");

		assertThat(this.mailbox.mails()).hasSize(1);
	}

	@Test
	void refusesOnlyWithRefusalCodes() {
		assertThatIllegalArgumentException().isThrownBy(() -> this.mailbox.faults().refuseNext(1, 250))
			.withMessageContaining("250");
	}

	@Test
	void namesTheNumberOfMailsOnTimeout() {
		assertThatIllegalStateException().isThrownBy(() -> this.mailbox.await(1, Duration.ofMillis(1)))
			.withMessageContaining("1 mails, 0 came");
	}

}
