package nl.driehoek.bot.outbox;

import java.util.List;
import java.util.Optional;

import nl.driehoek.registrations.party.MailAddress;

/**
 * A mail to one person, as plain text; its layout is made by the mail adapter.
 *
 * @param messageId the part of the Message-ID before the @: the same each time this
 * letter is sent, so that a mail program recognises a duplicate (RFC 5322, section 3.6.4)
 * @param to the address
 * @param name the name of the receiver
 * @param subject one line
 * @param paragraphs plain text, in order; no markup
 * @param facts the lines of the small table, such as date and place, which stand after
 * the opening; may be empty
 * @param signature the name of the sender
 * @param replyTo the address for answers
 * @param calendar the invitation, if there is one
 */
public record Letter(String messageId, MailAddress to, String name, String subject, List<String> paragraphs,
		List<Fact> facts, String signature, MailAddress replyTo, Optional<CalendarPart> calendar) {

	/** How many paragraphs stand before the facts: the greeting and the reason. */
	public static final int OPENING = 2;

	public Letter {
		paragraphs = List.copyOf(paragraphs);
		facts = List.copyOf(facts);
	}

	/**
	 * A line of the small table in a letter.
	 *
	 * @param label such as "Date"
	 * @param value such as the date
	 */
	public record Fact(String label, String value) {
	}

	/**
	 * The invitation in a letter.
	 *
	 * @param method the iTIP method, the same as in the content (RFC 6047, section 2.4)
	 * @param content the iCalendar object
	 */
	public record CalendarPart(String method, String content) {
	}

}
