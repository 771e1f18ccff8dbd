package nl.driehoek.simulator.mail;

import java.time.Duration;

import nl.driehoek.simulator.web.LocalServerForTests;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class MailHandlerTests {

	private final Mailbox mailbox = Mailbox.start(0);

	private final LocalServerForTests server = new LocalServerForTests(new MailHandler(this.mailbox));

	@BeforeEach
	void send() throws Exception {
		String html = "<p onclick=\"steal()\">Tot <b>vrijdag</b></p><script>steal()</script>"
				+ "<img src=\"https://elsewhere.example/pixel.png\"><a href=\"javascript:steal()\">x</a>";
		new Letters(this.mailbox).sendInvitation(html, "b.voorbeeld@zwolle.nl");
		this.mailbox.await(1, Duration.ofSeconds(20));
	}

	@AfterEach
	void close() {
		this.server.close();
		this.mailbox.close();
	}

	@Test
	void listsRecipientsAndWhetherAMailHasAnInvitation() throws Exception {
		assertThat(this.server.get("/api/mails")).contains("\"to\":[\"b.voorbeeld@zwolle.nl\"]",
				"\"subject\":\"Uitnodiging één\"", "\"method\":\"REQUEST\"", "\"messageId\":\"<");
	}

	@Test
	void showsOneMailWithItsInvitationAndFiles() throws Exception {
		assertThat(this.server.get("/api/mails/1")).contains("\"day\":\"2026-05-29\"", "\"name\":\"uitnodiging.ics\"",
				"\"text\":\"Tot vrijdag\"", "{\"name\":\"MIME-Version\",\"value\":\"1.0\"}");
	}

	@Test
	void neverShowsScriptsOrRemoteImages() throws Exception {
		String letter = this.server.get("/api/mails/1/html");

		assertThat(letter).contains("Tot <b>vrijdag</b>", "default-src 'none'");
		assertThat(letter).doesNotContain("steal", "script>");
		assertThat(this.server.get("/api/mails/1")).doesNotContain("steal");
	}

	@Test
	void servesFilesAsDownloads() throws Exception {
		assertThat(this.server.get("/api/mails/1/attachments/0")).contains("attachment; filename=\"uitnodiging.ics\"",
				"UID:abc@voorbeeld.nl");
		assertThat(this.server.get("/api/mails/1/invitation")).contains("text/calendar", "METHOD:REQUEST");
		assertThat(this.server.get("/api/mails/1/source")).contains("Content-Type: multipart/mixed");
	}

	@Test
	void answers404ForWhatIsMissing() throws Exception {
		assertThat(this.server.get("/api/mails/9")).startsWith("HTTP/1.1 404");
		assertThat(this.server.get("/api/mails/1/attachments/9")).startsWith("HTTP/1.1 404");
		assertThat(this.server.get("/api/mails/99999999999999999999")).startsWith("HTTP/1.1 404");
	}

	@Test
	void acceptsOrdersToRefuseMails() throws Exception {
		assertThat(this.server.post("/api/mail-faults", "{\"next\":2,\"code\":451}")).startsWith("HTTP/1.1 200");
		assertThat(this.mailbox.faults().refusalOfNext()).contains("451 4.3.0 Try again later");

		assertThat(this.server.post("/api/mail-faults", "{\"next\":2,\"code\":200}")).startsWith("HTTP/1.1 400");
		assertThat(this.server.post("/api/mail-faults", "nonsense")).startsWith("HTTP/1.1 400");
	}

}
