package nl.driehoek.simulator.mail;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One row in the list of mails.
 */
record MailLine(int id, String from, List<String> to, String subject, Optional<Instant> date, String messageId,
		Optional<String> method) {

	static MailLine of(Mail mail, MailContent content) {
		MailContent.Head head = content.head();
		return new MailLine(mail.id(), head.from(), head.to(), head.subject(), head.date(), head.messageId(),
				content.invitation().map(Invitation::method));
	}

}
