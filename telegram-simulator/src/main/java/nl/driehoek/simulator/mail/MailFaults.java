package nl.driehoek.simulator.mail;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The faults ordered for the mailbox: mails and recipients it must refuse.
 */
public final class MailFaults {

	private final Map<String, Integer> recipients = new ConcurrentHashMap<>();

	private final AtomicInteger left = new AtomicInteger();

	private volatile int code = 451;

	/**
	 * Refuses the next mails after SMTP DATA.
	 * @param count number of mails to refuse
	 * @param smtpCode 4xx for a temporary refusal, 5xx for a permanent one
	 */
	public void refuseNext(int count, int smtpCode) {
		this.code = checked(smtpCode);
		this.left.set(count);
	}

	/**
	 * Refuses a recipient until {@link #clear()}.
	 */
	public void refuseRecipient(String address, int smtpCode) {
		this.recipients.put(address.toLowerCase(Locale.ROOT), checked(smtpCode));
	}

	public void clear() {
		this.left.set(0);
		this.recipients.clear();
	}

	Optional<String> refusalOfNext() {
		int before = this.left.getAndUpdate((count) -> Math.max(0, count - 1));
		return (before > 0) ? Optional.of(refusal(this.code, " 5.3.0 Refused")) : Optional.empty();
	}

	Optional<String> refusalOf(String recipient) {
		return Optional.ofNullable(this.recipients.get(recipient.toLowerCase(Locale.ROOT)))
			.map(smtpCode -> refusal(smtpCode, " 5.1.1 Refused"));
	}

	private static String refusal(int smtpCode, String permanent) {
		return smtpCode + ((smtpCode < 500) ? " 4.3.0 Try again later" : permanent);
	}

	private int checked(int smtpCode) {
		if (smtpCode < 400 || smtpCode > 599) {
			throw new IllegalArgumentException("An SMTP refusal code is 400 to 599, not " + smtpCode);
		}
		return smtpCode;
	}

}
