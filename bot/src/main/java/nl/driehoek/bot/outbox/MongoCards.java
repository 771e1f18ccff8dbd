package nl.driehoek.bot.outbox;

import java.util.List;
import java.util.Optional;

import nl.driehoek.registrations.seat.RegistrationId;
import org.bson.Document;

/**
 * Cards as documents.
 */
public final class MongoCards {

	private MongoCards() {
	}

	public static Document write(Card card) {
		Document document = new Document("html", card.html());
		document.append("rows", card.rows().stream().map(row -> row.stream().map(MongoCards::write).toList()).toList());
		document.append("invitations", card.invitations().stream().map(RegistrationId::value).toList());
		card.notice().ifPresent(notice -> document.append("notice", notice));
		return document;
	}

	private static Document write(Card.Key key) {
		return new Document("label", key.label()).append("data", key.data());
	}

	public static Card read(Document document) {
		return new Card(document.getString("html"), rows(document),
				document.getList("invitations", String.class).stream().map(RegistrationId::new).toList(),
				Optional.ofNullable(document.getString("notice")));
	}

	private static List<List<Card.Key>> rows(Document document) {
		return document.getList("rows", List.class)
			.stream()
			.map(row -> ((List<?>) row).stream().map(key -> key((Document) key)).toList())
			.toList();
	}

	private static Card.Key key(Document key) {
		return new Card.Key(key.getString("label"), key.getString("data"));
	}

}
