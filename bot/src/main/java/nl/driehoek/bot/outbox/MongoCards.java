package nl.driehoek.bot.outbox;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import nl.driehoek.conversation.Text;
import nl.driehoek.registrations.seat.RegistrationId;
import org.bson.Document;

/**
 * Cards as documents. A text is a list of strings: plain, strong, plain, and so on.
 */
public final class MongoCards {

	private MongoCards() {
	}

	public static Document write(Card card) {
		Document document = new Document("text", write(card.text()));
		document.append("rows", card.rows().stream().map(row -> row.stream().map(MongoCards::write).toList()).toList());
		document.append("invitations", card.invitations().stream().map(RegistrationId::value).toList());
		card.notice().ifPresent(notice -> document.append("notice", notice));
		return document;
	}

	private static List<String> write(Text text) {
		List<String> strings = new ArrayList<>();
		for (Text.Span span : text.spans()) {
			if (span.strong() != isStrong(strings.size())) {
				strings.add("");
			}
			strings.add(span.text());
		}
		return strings;
	}

	private static boolean isStrong(int position) {
		return position % 2 == 1;
	}

	private static Document write(Card.Key key) {
		return new Document("label", key.label()).append("data", key.data());
	}

	public static Card read(Document document) {
		return new Card(text(document.getList("text", String.class)), rows(document),
				document.getList("invitations", String.class).stream().map(RegistrationId::new).toList(),
				Optional.ofNullable(document.getString("notice")));
	}

	private static Text text(List<String> strings) {
		return new Text(
				IntStream.range(0, strings.size()).mapToObj(i -> new Text.Span(strings.get(i), isStrong(i))).toList());
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
