package nl.driehoek.simulator.mail;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * One mail as received over SMTP, with the addresses of its envelope.
 *
 * @param id the number in order of arrival, from 1
 * @param source the whole message, one character per byte (ISO 8859-1)
 */
public record Mail(int id, String sender, List<String> recipients, String source) {

	public Mail {
		recipients = List.copyOf(recipients);
	}

	public byte[] raw() {
		return this.source.getBytes(StandardCharsets.ISO_8859_1);
	}

	public MailContent content() {
		return new MimeReader(this).read();
	}

	@Override
	public String toString() {
		return "Mail " + this.id + " of " + this.source.length() + " bytes";
	}

}
