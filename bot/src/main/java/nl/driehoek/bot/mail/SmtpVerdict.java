package nl.driehoek.bot.mail;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;

import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;

/**
 * What an SMTP failure means for the letter (RFC 5321, section 4.2.1: 4xx is temporary,
 * 5xx is permanent).
 */
enum SmtpVerdict {

	/** Permanent failure: never retry. */
	REFUSED,

	/** Temporary failure: the letter was not sent and can be retried. */
	NOT_SENT,

	/** The connection broke during sending: the letter may have been delivered. */
	UNCLEAR;

	static SmtpVerdict of(MailException failure) {
		Deque<Exception> causes = causes(failure);
		return causes.stream().map(SmtpVerdict::one).flatMap(Optional::stream).findFirst().orElse(UNCLEAR);
	}

	private static Deque<Exception> causes(Exception failure) {
		Deque<Exception> found = new ArrayDeque<>();
		Optional<Exception> next = Optional.of(failure);
		while (next.isPresent() && found.size() < 10) {
			found.addFirst(next.get());
			next = causeOf(next.get());
		}
		return found;
	}

	private static Optional<Exception> causeOf(Exception failure) {
		if (failure instanceof MailSendException several && several.getMessageExceptions().length > 0) {
			return Optional.of(several.getMessageExceptions()[0]);
		}
		if (failure instanceof MessagingException mail && mail.getNextException() != null) {
			return Optional.of(mail.getNextException());
		}
		return Optional.ofNullable((failure.getCause() instanceof Exception cause) ? cause : null);
	}

	private static Optional<SmtpVerdict> one(Exception failure) {
		if (failure instanceof AuthenticationFailedException || isNoConnection(failure)) {
			return Optional.of(NOT_SENT);
		}
		return code(failure).map(code -> (code >= 500) ? REFUSED : NOT_SENT);
	}

	/**
	 * For a connection failure, Spring sets the failure as the cause; for a send failure
	 * it does not.
	 */
	private static boolean isNoConnection(Exception failure) {
		return failure instanceof MailSendException several && several.getMessageExceptions().length > 0
				&& several.getMessageExceptions()[0].equals(several.getCause());
	}

	private static Optional<Integer> code(Exception failure) {
		if (failure instanceof SMTPAddressFailedException address) {
			return Optional.of(address.getReturnCode());
		}
		if (failure instanceof SMTPSendFailedException send) {
			return Optional.of(send.getReturnCode()).filter(code -> code >= 400);
		}
		if (failure instanceof SMTPSenderFailedException sender) {
			return Optional.of(sender.getReturnCode());
		}
		return Optional.empty();
	}

	/**
	 * The class name of the failure; not its message, because that contains the address.
	 */
	String why(MailException failure) {
		return causes(failure).getFirst().getClass().getSimpleName();
	}

}
