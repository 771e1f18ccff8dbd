package nl.driehoek.bot.mail;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;

import jakarta.activation.DataHandler;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import nl.driehoek.bot.outbox.Letter;
import nl.driehoek.registrations.party.MailAddress;

/**
 * Converts a letter to a MIME message. An invitation has the structure required by RFC
 * 6047: {@code mixed(alternative(text, html, calendar), invite.ics)}.
 */
class LetterMime {

	private static final String UTF_8 = StandardCharsets.UTF_8.name();

	private final LetterHtml looks = new LetterHtml();

	private final MailAddress sender;

	LetterMime(MailAddress sender) {
		this.sender = sender;
	}

	MailAddress sender() {
		return this.sender;
	}

	void fill(MimeMessage mail, Letter letter, Instant sent) throws MessagingException {
		mail.setFrom(address(this.sender, letter.signature()));
		mail.setRecipient(RecipientType.TO, address(letter.to(), letter.name()));
		mail.setReplyTo(new InternetAddress[] { address(letter.replyTo(), letter.signature()) });
		mail.setSubject(letter.subject(), UTF_8);
		mail.setSentDate(Date.from(sent));
		mail.setHeader("Auto-Submitted", "auto-generated");
		mail.setHeader("Content-Language", "nl");
		mail.setContent(content(letter));
		mail.saveChanges();
		// Must come after saveChanges(), which sets its own Message-ID; Spring's sender
		// keeps this one.
		mail.setHeader("Message-ID", "<" + letter.messageId() + "@" + this.sender.ascii().domain() + ">");
	}

	private static InternetAddress address(MailAddress address, String name) throws MessagingException {
		try {
			return new InternetAddress(address.ascii().value(), name, UTF_8);
		}
		catch (UnsupportedEncodingException ex) {
			throw new MessagingException("UTF-8 is always supported", ex);
		}
	}

	private MimeMultipart content(Letter letter) throws MessagingException {
		MimeMultipart alternative = new MimeMultipart("alternative", part("text/plain", this.looks.text(letter)),
				part("text/html", this.looks.html(letter)));
		if (letter.calendar().isEmpty()) {
			return alternative;
		}
		Letter.CalendarPart calendar = letter.calendar().get();
		alternative.addBodyPart(part("text/calendar; method=" + calendar.method(), calendar.content()));
		MimeBodyPart readable = new MimeBodyPart();
		readable.setContent(alternative);
		return new MimeMultipart("mixed", readable, attachment(calendar));
	}

	private static MimeBodyPart part(String type, String content) throws MessagingException {
		MimeBodyPart part = new MimeBodyPart();
		byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
		part.setDataHandler(new DataHandler(new ByteArrayDataSource(bytes, type + "; charset=" + UTF_8)));
		return part;
	}

	private static MimeBodyPart attachment(Letter.CalendarPart calendar) throws MessagingException {
		MimeBodyPart attachment = part("application/ics; name=\"invite.ics\"", calendar.content());
		attachment.setFileName("invite.ics");
		return attachment;
	}

}
