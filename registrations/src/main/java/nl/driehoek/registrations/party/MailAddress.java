package nl.driehoek.registrations.party;

import java.net.IDN;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import nl.driehoek.registrations.Check;

/**
 * An address a letter can be sent to: an ASCII name, one @, a domain with a dot. The
 * domain may have accents, but no letters of other scripts, which can look like Latin
 * ones. It is stricter than RFC 5321, because any other address is a typing error in
 * practice.
 *
 * @param value the address as people read it, its domain in lower case
 */
public record MailAddress(String value) {

	private static final Pattern SHAPE = Pattern.compile(
			"[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z]{2,63}");

	private static final Pattern LATIN_DOMAIN = Pattern.compile("[\\p{ASCII}&&[^@]]+@[\\p{IsLatin}0-9.-]+");

	public MailAddress {
		value = readable(value);
		Check.that(isAddress(value), "This is not an e-mail address");
	}

	/**
	 * The address if the text is one.
	 */
	public static Optional<MailAddress> of(String text) {
		return isAddress(readable(text)) ? Optional.of(new MailAddress(text)) : Optional.empty();
	}

	private static String readable(String text) {
		int at = Math.max(0, text.indexOf('@'));
		String domain = text.substring(at).toLowerCase(Locale.ROOT);
		return text.substring(0, at) + Normalizer.normalize(domain, Normalizer.Form.NFC);
	}

	private static boolean isAddress(String text) {
		return text.length() <= 254 && text.indexOf('@') <= 64
				&& ascii(text).filter(ascii -> ascii.length() <= 254)
					.filter(ascii -> SHAPE.matcher(ascii).matches())
					.isPresent();
	}

	/** Nearly all addresses are ASCII already, and are read several times an update. */
	private static Optional<String> ascii(String text) {
		if (text.chars().allMatch(character -> character < 0x80)) {
			return Optional.of(text);
		}
		if (!LATIN_DOMAIN.matcher(text).matches()) {
			return Optional.empty();
		}
		int at = text.indexOf('@') + 1;
		try {
			return Optional.of(text.substring(0, at) + IDN.toASCII(text.substring(at), IDN.USE_STD3_ASCII_RULES));
		}
		catch (IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

	public String domain() {
		return this.value.substring(this.value.indexOf('@') + 1);
	}

	/**
	 * The address as mail servers take it, its domain in the ASCII form of RFC 3490.
	 */
	public MailAddress ascii() {
		return new MailAddress(ascii(this.value).orElseThrow());
	}

	@Override
	public String toString() {
		return this.value;
	}

}
