package nl.driehoek.calendar;

import java.nio.charset.StandardCharsets;

/**
 * A complete calendar file, to be sent as an attachment or as a part of a mail
 * (<a href="https://www.rfc-editor.org/rfc/rfc6047#section-2.4">RFC 6047, 2.4</a>).
 *
 * @param text folded lines, each ending in CR LF
 */
public record IcsFile(Method method, String text) {

	/**
	 * The iTIP method: what the receiver's calendar must do with the file
	 * (<a href="https://www.rfc-editor.org/rfc/rfc5546#section-1.4">RFC 5546, 1.4</a>).
	 */
	public enum Method {

		/** Invite the receiver, or update an earlier invitation. */
		REQUEST,

		/** Remove the event. */
		CANCEL,

		/** Show the event; no answer is expected. */
		PUBLISH

	}

	public IcsFile {
		if (!text.contains("\r\nMETHOD:" + method + "\r\n")) {
			throw new IllegalArgumentException("The text of this file is not a " + method);
		}
	}

	public String fileName() {
		return "uitnodiging.ics";
	}

	public byte[] content() {
		return text.getBytes(StandardCharsets.UTF_8);
	}

}
