package nl.driehoek.simulator.mail;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;

/**
 * Splits a mail into text, HTML, invitation and attachments.
 */
final class MimeReader {

	private final Mail mail;

	private final List<Attachment> attachments = new ArrayList<>();

	private String text = "";

	private String html = "";

	private Optional<Invitation> invitation = Optional.empty();

	MimeReader(Mail mail) {
		this.mail = mail;
	}

	MailContent read() {
		try {
			Session session = Session.getInstance(new Properties());
			MimeMessage message = new MimeMessage(session, new ByteArrayInputStream(this.mail.raw()));
			walk(message);
			return new MailContent(head(message), this.text, this.html, this.invitation, this.attachments,
					headers(message));
		}
		catch (MessagingException ex) {
			throw new IllegalStateException(this.mail + " is not MIME", ex);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void walk(Part part) throws MessagingException, IOException {
		if (part.isMimeType("multipart/*") && part.getContent() instanceof Multipart parts) {
			for (int i = 0; i < parts.getCount(); i++) {
				BodyPart inner = parts.getBodyPart(i);
				walk(inner);
			}
		}
		else {
			leaf(part);
		}
	}

	private void leaf(Part part) throws MessagingException, IOException {
		byte[] bytes = part.getInputStream().readAllBytes();
		ContentType type = new ContentType(part.getContentType());
		boolean file = part.getFileName() != null || Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition());
		if (file) {
			this.attachments.add(new Attachment(name(part), type.getBaseType().toLowerCase(Locale.ROOT), bytes));
		}
		else if (type.match("text/html")) {
			this.html = decode(bytes, type);
		}
		else if (type.match("text/calendar")) {
			this.invitation = invitation(bytes, type);
		}
		else {
			this.text = decode(bytes, type);
		}
	}

	private Optional<Invitation> invitation(byte[] bytes, ContentType type) {
		String method = Optional.ofNullable(type.getParameter("method")).orElse("");
		return new InvitationReader().read(decode(bytes, type), method.toUpperCase(Locale.ROOT));
	}

	private String name(Part part) throws MessagingException, IOException {
		String name = part.getFileName();
		return (name != null) ? MimeUtility.decodeText(name) : "bijlage";
	}

	private String decode(byte[] bytes, ContentType type) {
		String charset = type.getParameter("charset");
		boolean known = charset != null && Charset.isSupported(charset);
		return new String(bytes, known ? Charset.forName(charset) : StandardCharsets.UTF_8);
	}

	private MailContent.Head head(MimeMessage message) throws MessagingException {
		return new MailContent.Head(header(message, "From"), recipients(message),
				Optional.ofNullable(message.getSubject()).orElse(""),
				Optional.ofNullable(message.getSentDate()).map((date) -> date.toInstant()),
				header(message, "Message-ID"));
	}

	private List<String> recipients(MimeMessage message) throws MessagingException {
		String to = header(message, "To");
		return Arrays.stream(InternetAddress.parseHeader(to, false)).map(InternetAddress::toUnicodeString).toList();
	}

	private String header(MimeMessage message, String name) throws MessagingException {
		return Optional.ofNullable(message.getHeader(name, ", ")).map(MimeReader::decoded).orElse("");
	}

	private List<MailContent.Header> headers(MimeMessage message) throws MessagingException {
		return Collections.list(message.getAllHeaders())
			.stream()
			.map((header) -> new MailContent.Header(header.getName(), decoded(header.getValue())))
			.toList();
	}

	private static String decoded(String value) {
		try {
			return MimeUtility.decodeText(MimeUtility.unfold(value));
		}
		catch (java.io.UnsupportedEncodingException ex) {
			return value;
		}
	}

}
