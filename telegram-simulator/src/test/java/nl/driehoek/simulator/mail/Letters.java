package nl.driehoek.simulator.mail;

import java.util.Properties;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;

/**
 * Sends letters to a mailbox over SMTP, like a mail server.
 */
final class Letters {

	static final String ICS = String.join("\r\n", "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//voorbeeld//NL",
			"METHOD:REQUEST", "BEGIN:VEVENT", "UID:abc@voorbeeld.nl", "DTSTAMP:20260302T080000Z",
			"DTSTART;VALUE=DATE:20260529", "DTEND;VALUE=DATE:20260530", "SEQUENCE:2",
			"SUMMARY:Leerbijeenkomst (dagdeel\\, tijd volgt)", "LOCATION:Zwolle",
			"ORGANIZER;CN=Programma:mailto:programma@voorbeeld.nl", "END:VEVENT", "END:VCALENDAR", "");

	private final Session session;

	Letters(Mailbox mailbox) {
		Properties properties = new Properties();
		properties.setProperty("mail.smtp.host", "127.0.0.1");
		properties.setProperty("mail.smtp.port", String.valueOf(mailbox.port()));
		this.session = Session.getInstance(properties);
	}

	void send(String subject, String... to) throws MessagingException {
		MimeMessage message = addressed(subject, to);
		message.setText("Beste B. Voorbeeld, één plek", "UTF-8");
		Transport.send(message);
	}

	void sendInvitation(String html, String... to) throws MessagingException {
		MimeMultipart alternative = new MimeMultipart("alternative");
		alternative.addBodyPart(part("Tot vrijdag", "text/plain; charset=UTF-8"));
		alternative.addBodyPart(part(html, "text/html; charset=UTF-8"));
		alternative.addBodyPart(part(ICS, "text/calendar; method=REQUEST; charset=UTF-8"));
		MimeBodyPart first = new MimeBodyPart();
		first.setContent(alternative);
		MimeBodyPart file = part(ICS, "text/calendar; charset=UTF-8");
		file.setFileName("uitnodiging.ics");
		file.setDisposition(MimeBodyPart.ATTACHMENT);
		MimeMessage message = addressed("Uitnodiging één", to);
		message.setContent(new MimeMultipart(first, file));
		Transport.send(message);
	}

	private MimeBodyPart part(String content, String type) throws MessagingException {
		MimeBodyPart part = new MimeBodyPart();
		part.setContent(content, type);
		part.setHeader("Content-Type", type);
		return part;
	}

	private MimeMessage addressed(String subject, String... to) throws MessagingException {
		MimeMessage message = new MimeMessage(this.session);
		message.setFrom(new InternetAddress("programma@voorbeeld.nl"));
		for (String address : to) {
			message.addRecipient(Message.RecipientType.TO, new InternetAddress(address));
		}
		message.setSubject(subject, "UTF-8");
		return message;
	}

}
