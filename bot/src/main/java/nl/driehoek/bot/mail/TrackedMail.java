package nl.driehoek.bot.mail;

import java.io.IOException;
import java.io.OutputStream;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;

/**
 * A mail that knows whether it was handed over as a whole. If it was not, it certainly
 * did not arrive: a server must not deliver an unfinished mail (RFC 5321, section
 * 4.1.1.4).
 */
class TrackedMail extends MimeMessage {

	private volatile boolean written;

	TrackedMail(Session session) {
		super(session);
	}

	@Override
	public void writeTo(OutputStream stream, String[] ignored) throws IOException, MessagingException {
		super.writeTo(stream, ignored);
		this.written = true;
	}

	boolean isWritten() {
		return this.written;
	}

}
