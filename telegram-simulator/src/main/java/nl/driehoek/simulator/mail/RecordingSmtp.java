package nl.driehoek.simulator.mail;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import com.icegreen.greenmail.Managers;
import com.icegreen.greenmail.mail.MailAddress;
import com.icegreen.greenmail.mail.MovingMessage;
import com.icegreen.greenmail.smtp.SmtpManager;
import com.icegreen.greenmail.smtp.SmtpState;
import jakarta.mail.MessagingException;
import org.jspecify.annotations.Nullable;

/**
 * The SMTP side of GreenMail: stores each mail once, even with several recipients, and
 * applies the ordered faults.
 */
final class RecordingSmtp extends SmtpManager {

	private final MailFaults faults;

	private final Inbox inbox;

	RecordingSmtp(Managers managers, MailFaults faults, Inbox inbox) {
		super(managers.getImapHostManager(), managers.getUserManager());
		this.faults = faults;
		this.inbox = inbox;
	}

	@Override
	public @Nullable String checkRecipient(SmtpState state, MailAddress recipient) {
		return this.faults.refusalOf(recipient.getEmail()).orElse(null);
	}

	@Override
	public @Nullable String checkData(SmtpState state) {
		return this.faults.refusalOfNext().orElse(null);
	}

	@Override
	public synchronized void send(SmtpState state) {
		MovingMessage moving = state.getMessage();
		List<String> recipients = moving.getToAddresses().stream().map(MailAddress::getEmail).toList();
		this.inbox.add(moving.getReturnPath().getEmail(), recipients, source(moving));
	}

	private String source(MovingMessage moving) {
		try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
			moving.getMessage().writeTo(bytes);
			return bytes.toString(StandardCharsets.ISO_8859_1);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (MessagingException ex) {
			throw new IllegalStateException("Cannot read the received mail", ex);
		}
	}

}
