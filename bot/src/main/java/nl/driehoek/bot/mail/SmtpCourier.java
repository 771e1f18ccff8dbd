package nl.driehoek.bot.mail;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

import jakarta.mail.MessagingException;
import nl.driehoek.bot.outbox.Delivery;
import nl.driehoek.bot.outbox.Letter;
import nl.driehoek.bot.outbox.LetterCourier;
import nl.driehoek.bot.outbox.Outage;
import nl.driehoek.registrations.party.MailAddress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/**
 * Sends letters through a mail server.
 */
class SmtpCourier implements LetterCourier {

	private static final Logger logger = LoggerFactory.getLogger(SmtpCourier.class);

	private static final Duration SOON = Duration.ofMinutes(1);

	private final JavaMailSenderImpl server;

	private final LetterMime mime;

	private final MailHealth health;

	private final Clock clock;

	SmtpCourier(JavaMailSenderImpl server, LetterMime mime, MailHealth health, Clock clock) {
		this.server = server;
		this.mime = mime;
		this.health = health;
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
	public Optional<Outage> outage() {
		return this.health.outage();
	}

	@Override
	public Delivery deliver(Letter letter) {
		return this.health.pause().<Delivery>map(Delivery.Held::new).orElseGet(() -> send(letter));
	}

	private Delivery send(Letter letter) {
		TrackedMail mail = new TrackedMail(this.server.getSession());
		try {
			this.mime.fill(mail, letter, this.clock.instant());
			this.server.send(mail);
			this.health.well();
			return new Delivery.Arrived();
		}
		catch (MailException ex) {
			return delivery(SmtpFailure.of(ex, mail.isWritten()));
		}
		catch (MessagingException ex) {
			logger.error("A letter could not be converted to a mail: {}", ex.getClass().getSimpleName());
			return new Delivery.Again(SOON);
		}
	}

	private Delivery delivery(SmtpFailure failure) {
		logger.warn("A letter could not be sent: {}", failure.verdict());
		if (failure.verdict() == SmtpVerdict.NO_SUCH_ADDRESS) {
			this.health.well();
		}
		else if (failure.verdict() != SmtpVerdict.NOT_NOW) {
			this.health.troubled(failure.said());
		}
		return switch (failure.verdict()) {
			case NO_SUCH_ADDRESS -> new Delivery.Refused("the mail server does not know the address");
			case NOT_NOW, TROUBLE -> new Delivery.Again(SOON);
			case UNCLEAR -> new Delivery.Unclear();
		};
	}

}
