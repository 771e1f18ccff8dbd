package nl.driehoek.calendar.rules;

import java.util.function.Predicate;

/**
 * One rule: a description, its source, and a test whether a file keeps it.
 */
public record Rule<T>(String says, String source, Predicate<T> test) {

	static final String RFC5545 = "https://www.rfc-editor.org/rfc/rfc5545#section-";

	static final String RFC5546 = "https://www.rfc-editor.org/rfc/rfc5546#section-";

	static final String RFC6047 = "https://www.rfc-editor.org/rfc/rfc6047#section-";

	static final String RFC6868 = "https://www.rfc-editor.org/rfc/rfc6868#section-";

	static final String RFC7986 = "https://www.rfc-editor.org/rfc/rfc7986#section-";

	boolean isBrokenBy(T subject) {
		return !this.test.test(subject);
	}

	@Override
	public String toString() {
		return this.says + " (" + this.source + ")";
	}

}
