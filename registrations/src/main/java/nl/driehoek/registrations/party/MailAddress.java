package nl.driehoek.registrations.party;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import nl.driehoek.registrations.Check;

/**
 * An address a letter can be sent to: plain ASCII, one @, a domain with a dot. It is
 * stricter than RFC 5321, because any other address is a typing error in practice.
 *
 * @param value the address, its domain in lower case, at most 254 characters
 */
public record MailAddress(String value) {

	private static final Pattern SHAPE = Pattern.compile(
			"[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z]{2,63}");

	public MailAddress {
		Check.that(isAddress(value), "This is not an e-mail address");
		value = value.substring(0, value.indexOf('@')) + value.substring(value.indexOf('@')).toLowerCase(Locale.ROOT);
	}

	/**
	 * The address if the text is one.
	 */
	public static Optional<MailAddress> of(String text) {
		return isAddress(text) ? Optional.of(new MailAddress(text)) : Optional.empty();
	}

	private static boolean isAddress(String text) {
		return text.length() <= 254 && text.indexOf('@') <= 64 && SHAPE.matcher(text).matches();
	}

	public String domain() {
		return this.value.substring(this.value.indexOf('@') + 1);
	}

	@Override
	public String toString() {
		return this.value;
	}

}
