package nl.driehoek.bot.mail;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;

import nl.driehoek.simulator.mail.Mail;

/**
 * A received mail.
 *
 * @param message the parsed mail
 */
record Sent(MimeMessage message) {

	static Sent of(Mail mail) throws MessagingException {
		byte[] source = mail.source().getBytes(StandardCharsets.ISO_8859_1);
		return new Sent(new MimeMessage(null, new ByteArrayInputStream(source)));
	}

	String header(String name) throws MessagingException {
		String[] values = this.message.getHeader(name);
		return (values != null) ? String.join(" and ", values) : "";
	}

	MimeMultipart parts() throws MessagingException, IOException {
		return (MimeMultipart) this.message.getContent();
	}

	/** The media types of the parts, without parameters. */
	static List<String> types(MimeMultipart parts) throws MessagingException {
		List<String> types = new ArrayList<>();
		for (int i = 0; i < parts.getCount(); i++) {
			types.add(parts.getBodyPart(i).getContentType().replaceFirst(";(?s).*", "").toLowerCase(Locale.ROOT));
		}
		return types;
	}

	static MimeMultipart within(BodyPart part) throws MessagingException, IOException {
		return (MimeMultipart) part.getContent();
	}

	static String text(BodyPart part) throws MessagingException, IOException {
		try (InputStream content = part.getInputStream()) {
			return new String(content.readAllBytes(), StandardCharsets.UTF_8);
		}
	}

}
