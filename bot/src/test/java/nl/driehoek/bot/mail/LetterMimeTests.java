package nl.driehoek.bot.mail;

import java.io.IOException;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimeMultipart;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import nl.driehoek.bot.fixtures.Season;
import nl.driehoek.bot.outbox.Letter;
import nl.driehoek.registrations.party.MailAddress;
import nl.driehoek.simulator.mail.Mailbox;

import static org.assertj.core.api.Assertions.assertThat;

class LetterMimeTests {

	private static final Mailbox MAILBOX = Mailbox.start(0);

	@BeforeEach
	void emptyTheMailbox() {
		MAILBOX.clear();
	}

	@AfterAll
	static void closeTheMailbox() {
		MAILBOX.close();
	}

	@Test
	void writesAnInvitationAsRfc6047Requires() throws MessagingException, IOException {
		MimeMultipart mixed = sent(Couriers.invitation()).parts();
		MimeMultipart alternative = Sent.within(mixed.getBodyPart(0));

		assertThat(new ContentType(mixed.getContentType()).getSubType()).isEqualTo("mixed");
		assertThat(Sent.types(mixed)).containsExactly("multipart/alternative", "application/ics");
		assertThat(Sent.types(alternative)).containsExactly("text/plain", "text/html", "text/calendar");
		ContentType calendar = new ContentType(alternative.getBodyPart(2).getContentType());
		assertThat(calendar.getParameter("method")).isEqualTo("REQUEST");
		assertThat(calendar.getParameter("charset")).isEqualToIgnoringCase("utf-8");
		assertThat(Sent.text(alternative.getBodyPart(2))).isEqualTo(Couriers.CALENDAR);
		assertThat(mixed.getBodyPart(1).getFileName()).isEqualTo("invite.ics");
		assertThat(Sent.text(mixed.getBodyPart(1))).isEqualTo(Couriers.CALENDAR);
	}

	@Test
	void setsSenderReceiverAndReplyTo() throws MessagingException {
		Sent sent = sent(Couriers.invitation());

		assertThat(MAILBOX.mails().get(0).recipients()).containsExactly("b.voorbeeld@zwolle.nl");
		assertThat(sent.message().getFrom()).extracting(Object::toString)
			.containsExactly("Bureau Voorbeeld <afzender@voorbeeld.nl>");
		assertThat(sent.message().getAllRecipients()).extracting(Object::toString)
			.containsExactly("\"B. Voorbeeld\" <b.voorbeeld@zwolle.nl>");
		assertThat(sent.message().getReplyTo()).extracting(Object::toString)
			.containsExactly("Bureau Voorbeeld <driehoek@voorbeeld.nl>");
		assertThat(sent.message().getSubject()).isEqualTo("Tot ziens in Súdwest-Fryslân");
		assertThat(sent.message().getSentDate()).isEqualTo(Date.from(Season.SECOND_OF_MARCH));
		assertThat(sent.header("Auto-Submitted")).isEqualTo("auto-generated");
		assertThat(sent.header("Content-Language")).isEqualTo("nl");
	}

	@Test
	void keepsTheMessageIdOfARepeatedLetter() throws MessagingException {
		Sent first = sent(Couriers.invitation());
		Sent second = sent(Couriers.invitation());

		assertThat(first.header("Message-ID")).isEqualTo("<een-uid.1@voorbeeld.nl>")
			.isEqualTo(second.header("Message-ID"));
	}

	@Test
	void writesALetterAsHtmlAndAsPlainText() throws MessagingException, IOException {
		MimeMultipart alternative = sent(Couriers.letter("Dag", "Bureau Voorbeeld", Optional.empty())).parts();

		assertThat(new ContentType(alternative.getContentType()).getSubType()).isEqualTo("alternative");
		assertThat(Sent.types(alternative)).containsExactly("text/plain", "text/html");
		assertThat(Sent.text(alternative.getBodyPart(0))).isEqualToNormalizingNewlines("""
				Beste B. Voorbeeld,

				Kom je <ook>?

				Datum: vrijdag & later

				Bureau Voorbeeld
				""");
		assertThat(Sent.text(alternative.getBodyPart(1))).contains("Kom je &lt;ook&gt;?", "vrijdag &amp; later",
				"<html lang=\"nl\">");
	}

	@Test
	void saysTheSameInHtmlWithoutItsStylesAndInText() {
		Letter letter = new Letter("een-uid.1", new MailAddress("b.voorbeeld@zwolle.nl"), "B. Voorbeeld", "Dag",
				List.of("Beste B. Voorbeeld,", "Eerste regel\nTweede regel\n\nNa een witregel",
						"Kijk op https://voorbeeld.nl/a?b=1&c=2. Of mail naar driehoek@voorbeeld.nl!"),
				List.of(new Letter.Fact("Datum", "vrijdag & later")), "Bureau Voorbeeld",
				new MailAddress("driehoek@voorbeeld.nl"), Optional.empty());
		LetterHtml looks = new LetterHtml();

		String html = looks.html(letter).replaceAll(" style=\"[^\"]*\"", "");

		assertThat(html).contains("Eerste regel<br>\nTweede regel<br>\n<br>\nNa een witregel",
				"<a href=\"https://voorbeeld.nl/a?b=1&amp;c=2\">https://voorbeeld.nl/a?b=1&amp;c=2</a>. Of",
				"<a href=\"mailto:driehoek@voorbeeld.nl\">driehoek@voorbeeld.nl</a>!");
		assertThat(words(html.replaceAll("(?s)<head>.*</head>", "").replaceAll("<[^>]*>", "").replace("&amp;", "&")))
			.isEqualTo(words(looks.text(letter)));
	}

	@Test
	void longWordsBreakWithoutAStyle() {
		String html = LetterLines.html("Zie " + "a".repeat(95) + " en https://voorbeeld.nl/" + "b".repeat(80));

		assertThat(Pattern.compile("<wbr>|</?a[^>]*>| ").splitAsStream(html)).allMatch(part -> part.length() <= 30);
		assertThat(html).contains("href=\"https://voorbeeld.nl/" + "b".repeat(80) + "\"");
	}

	private static String words(String text) {
		return text.replaceAll("\\s+", " ").strip();
	}

	@Test
	void preventsHeaderInjection() throws MessagingException {
		Sent sent = sent(Couriers.letter("Dag\r\nBcc: x@voorbeeld.nl\r\n\r\nHallo", "Bureau\r\nBcc: x@voorbeeld.nl",
				Optional.empty()));

		assertThat(sent.header("Bcc")).isEmpty();
		assertThat(MAILBOX.mails().get(0).recipients()).containsExactly("b.voorbeeld@zwolle.nl");
		assertThat(sent.header("Content-Language")).isEqualTo("nl");
	}

	@Test
	void writesADomainWithAccentsInAscii() throws MessagingException {
		Letter letter = Couriers.letter("Dag", "Bureau Voorbeeld", Optional.empty());
		MailAddress to = new MailAddress("info@súdwest-fryslân.frl");

		Sent sent = sent(new Letter("een-uid.1", to, "B. Voorbeeld", letter.subject(), letter.paragraphs(),
				letter.facts(), letter.signature(), to, Optional.empty()));

		assertThat(MAILBOX.mails().get(0).recipients()).containsExactly("info@xn--sdwest-frysln-teb26a.frl");
		assertThat(sent.header("To")).isEqualTo("\"B. Voorbeeld\" <info@xn--sdwest-frysln-teb26a.frl>");
		assertThat(sent.header("Reply-To")).endsWith("<info@xn--sdwest-frysln-teb26a.frl>");
	}

	private static Sent sent(Letter letter) throws MessagingException {
		Couriers.to(MAILBOX.port()).deliver(letter);
		return Sent.of(MAILBOX.mails().get(MAILBOX.mails().size() - 1));
	}

}
