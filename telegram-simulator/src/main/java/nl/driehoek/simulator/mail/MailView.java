package nl.driehoek.simulator.mail;

import java.util.List;
import java.util.Optional;

/**
 * One mail as JSON.
 *
 * @param html sanitised: no scripts, forms or frames
 */
record MailView(int id, List<String> recipients, MailContent.Head head, String text, String html,
		Optional<Invitation> invitation, List<File> attachments, List<MailContent.Header> headers) {

	static MailView of(Mail mail, MailContent content) {
		List<File> files = content.attachments()
			.stream()
			.map((file) -> new File(file.name(), file.mime(), file.size()))
			.toList();
		return new MailView(mail.id(), mail.recipients(), content.head(), content.text(),
				new LetterHtml().clean(content.html()), content.invitation(), files, content.headers());
	}

	/**
	 * An attachment without its content.
	 */
	record File(String name, String mime, int size) {

	}

}
