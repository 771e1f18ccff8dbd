package nl.driehoek.simulator.mail;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The parts of a mail that a mail program shows.
 */
public record MailContent(Head head, String text, String html, Optional<Invitation> invitation,
		List<Attachment> attachments, List<Header> headers) {

	public MailContent {
		attachments = List.copyOf(attachments);
		headers = List.copyOf(headers);
	}

	/**
	 * The header lines that a mail program shows above the text.
	 */
	public record Head(String from, List<String> to, String subject, Optional<Instant> date, String messageId) {

		public Head {
			to = List.copyOf(to);
		}

	}

	/**
	 * One header line, decoded.
	 */
	public record Header(String name, String value) {

	}

}
