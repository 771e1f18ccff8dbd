package nl.driehoek.bot.outbox;

import java.util.Optional;

import nl.driehoek.registrations.party.MailAddress;
import org.bson.Document;

/**
 * Letters as documents.
 */
final class MongoLetters {

	private MongoLetters() {
	}

	static Document write(Letter letter) {
		Document document = new Document("messageId", letter.messageId()).append("to", letter.to().value())
			.append("name", letter.name())
			.append("subject", letter.subject())
			.append("paragraphs", letter.paragraphs())
			.append("facts", letter.facts().stream().map(MongoLetters::write).toList())
			.append("signature", letter.signature())
			.append("replyTo", letter.replyTo().value());
		letter.calendar().ifPresent(calendar -> document.append("calendar", write(calendar)));
		return document;
	}

	private static Document write(Letter.Fact fact) {
		return new Document("label", fact.label()).append("value", fact.value());
	}

	private static Document write(Letter.CalendarPart calendar) {
		return new Document("method", calendar.method()).append("content", calendar.content());
	}

	static Letter read(Document document) {
		return new Letter(document.getString("messageId"), new MailAddress(document.getString("to")),
				document.getString("name"), document.getString("subject"), document.getList("paragraphs", String.class),
				document.getList("facts", Document.class).stream().map(MongoLetters::fact).toList(),
				document.getString("signature"), new MailAddress(document.getString("replyTo")),
				Optional.ofNullable(document.get("calendar", Document.class)).map(MongoLetters::calendar));
	}

	private static Letter.Fact fact(Document fact) {
		return new Letter.Fact(fact.getString("label"), fact.getString("value"));
	}

	private static Letter.CalendarPart calendar(Document calendar) {
		return new Letter.CalendarPart(calendar.getString("method"), calendar.getString("content"));
	}

}
