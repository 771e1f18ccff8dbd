package nl.driehoek.bot.mail;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import nl.driehoek.bot.outbox.Delivery;
import nl.driehoek.bot.outbox.Letter;
import nl.driehoek.bot.outbox.LetterCourier;
import nl.driehoek.registrations.party.MailAddress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;

/**
 * Sends letters through a mail server.
 */
class SmtpCourier implements LetterCourier {

	private static final Logger logger = LoggerFactory.getLogger(SmtpCourier.class);

	private static final Duration SOON = Duration.ofMinutes(1);

	private final JavaMailSender server;

	private final LetterMime mime;

	private final Clock clock;

	SmtpCourier(JavaMailSender server, LetterMime mime, Clock clock) {
		this.server = server;
		this.mime = mime;
		this.clock = clock;
	}

	@Override
	public boolean isOpen() {
		return true;
	}

	@Override
	public Optional<MailAddress> sender() {
		return Optional.of(this.mime.sender());
	}

	@Override
	public Delivery deliver(Letter letter) {
		try {
			MimeMessage mail = this.server.createMimeMessage();
			this.mime.fill(mail, letter, this.clock.instant());
			this.server.send(mail);
			return new Delivery.Arrived();
		}
		catch (MailException ex) {
			SmtpVerdict verdict = SmtpVerdict.of(ex);
			logger.warn("A letter could not be sent: {} ({})", verdict, verdict.why(ex));
			return delivery(verdict);
		}
		catch (MessagingException ex) {
			logger.error("A letter could not be converted to a mail: {}", ex.getClass().getSimpleName());
			return new Delivery.Refused("unwritable");
		}
	}

	private static Delivery delivery(SmtpVerdict verdict) {
		return switch (verdict) {
			case REFUSED -> new Delivery.Refused("refused by the mail server");
			case NOT_SENT -> new Delivery.Later(SOON);
			case UNCLEAR -> new Delivery.Unclear();
		};
	}

}
