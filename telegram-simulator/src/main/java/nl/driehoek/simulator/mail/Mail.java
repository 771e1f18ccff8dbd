package nl.driehoek.simulator.mail;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * One mail as it came over the wire, with the addresses of its envelope.
 *
 * @param id the place in the order of arrival, from 1
 * @param source the whole message, one character a byte
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
