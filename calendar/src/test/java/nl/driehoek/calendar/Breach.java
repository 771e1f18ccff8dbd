package nl.driehoek.calendar;

import java.nio.charset.StandardCharsets;

/**
 * A valid file, one change to it, and the rule that the change breaks.
 */
record Breach(String rule, IcsFile good, String before, String after) {

	byte[] brokenFile() {
		String octets = new String(this.good.content(), StandardCharsets.ISO_8859_1);
		if (!octets.contains(this.before)) {
			throw new IllegalStateException("Nothing to break for: " + this.rule);
		}
		return octets.replace(this.before, this.after).getBytes(StandardCharsets.ISO_8859_1);
	}

	@Override
	public String toString() {
		return this.rule + ": " + this.before.strip() + " → " + this.after.strip();
	}

}
