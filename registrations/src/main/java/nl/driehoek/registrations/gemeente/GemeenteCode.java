package nl.driehoek.registrations.gemeente;

import java.util.regex.Pattern;

import nl.driehoek.registrations.Check;

/**
 * The code of a gemeente in the register of Dutch government organisations; names change,
 * codes do not.
 *
 * @param value {@code gm} and four digits, such as {@code gm0193}
 */
public record GemeenteCode(String value) {

	private static final Pattern SHAPE = Pattern.compile("gm\\d{4}");

	public GemeenteCode {
		Check.that(SHAPE.matcher(value).matches(), "The code of a gemeente is gm and four digits: '" + value + "'");
	}

	@Override
	public String toString() {
		return this.value;
	}

}
