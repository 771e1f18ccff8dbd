package nl.driehoek.bot.mail;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.regex.Pattern;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;

import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;

/**
 * Why a letter was not taken. Only an answer to RCPT is about the receiver, and only one
 * whose enhanced code says so (RFC 3463, section 3.2); everything else is about us: our
 * log-in, our quota, our sender's address, the server as a whole.
 *
 * @param verdict what it means for the letter
 * @param said what the server said, on one line; empty if it said nothing
 */
record SmtpFailure(SmtpVerdict verdict, String said) {

	/** 5.1.7 and 5.1.8 are about the sender's address. */
	private static final Pattern NO_SUCH_ADDRESS = Pattern.compile("^5\\d\\d[ -]5\\.1\\.(?:[0-6]|10)(?!\\d).*",
			Pattern.DOTALL);

	/** A mailbox that is full or closed, or a refusal that passes. */
	private static final Pattern THIS_MAILBOX = Pattern.compile("^(?:4(?!21)|5\\d\\d[ -]5\\.2\\.).*", Pattern.DOTALL);

	private static final int MOST_SAID = 200;

	private static final int DEEPEST = 10;

	/**
	 * The failure of a letter.
	 * @param written whether the whole letter was handed over
	 */
	static SmtpFailure of(MailException failure, boolean written) {
		return causes(failure).stream()
			.map(SmtpFailure::one)
			.flatMap(Optional::stream)
			.findFirst()
			.orElseGet(() -> new SmtpFailure(written ? SmtpVerdict.UNCLEAR : SmtpVerdict.TROUBLE, ""));
	}

	/** The innermost first. */
	private static Deque<Exception> causes(Exception failure) {
		Deque<Exception> found = new ArrayDeque<>();
		Optional<Exception> next = Optional.of(failure);
		while (next.isPresent() && found.size() < DEEPEST) {
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

	private static Optional<SmtpFailure> one(Exception failure) {
		String said = String.valueOf(failure.getMessage()).replaceAll("\\s+", " ").strip();
		if (failure instanceof SMTPAddressFailedException) {
			return Optional.of(new SmtpFailure(answerToRcpt(said), said));
		}
		boolean aboutUs = failure instanceof AuthenticationFailedException
				|| failure instanceof SMTPSenderFailedException
				|| (failure instanceof SMTPSendFailedException send && send.getReturnCode() >= 400);
		return aboutUs ? Optional.of(new SmtpFailure(SmtpVerdict.TROUBLE, said)) : Optional.empty();
	}

	private static SmtpVerdict answerToRcpt(String said) {
		if (NO_SUCH_ADDRESS.matcher(said).matches()) {
			return SmtpVerdict.NO_SUCH_ADDRESS;
		}
		return THIS_MAILBOX.matcher(said).matches() ? SmtpVerdict.NOT_NOW : SmtpVerdict.TROUBLE;
	}

	SmtpFailure {
		said = (said.length() > MOST_SAID) ? said.substring(0, MOST_SAID) : said;
	}

}
