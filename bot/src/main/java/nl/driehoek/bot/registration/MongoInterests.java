package nl.driehoek.bot.registration;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.stream.Collectors;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import nl.driehoek.bot.storage.MongoRows;
import nl.driehoek.registrations.party.ChatId;
import nl.driehoek.registrations.party.Language;
import nl.driehoek.registrations.programme.ProgrammeId;
import org.bson.Document;

import org.springframework.data.mongodb.core.MongoOperations;

/**
 * Interests in the collection {@code interests}.
 */
class MongoInterests implements Interests {

	private final MongoRows rows;

	MongoInterests(MongoOperations mongo) {
		this.rows = new MongoRows(mongo, "interests");
		this.rows.index("since");
	}

	@Override
	public void add(Interest interest) {
		this.rows.insert(new Document("_id", interest.chat().toString()).append("since", Date.from(interest.since()))
			.append("language", interest.language().name())
			.append("known", interest.known().stream().map(ProgrammeId::value).toList()));
	}

	@Override
	public void remove(ChatId chat) {
		this.rows.delete(Filters.eq(chat.toString()));
	}

	@Override
	public boolean contains(ChatId chat) {
		return this.rows.find(chat.toString()).isPresent();
	}

	@Override
	public List<Interest> page(String after, int most) {
		return this.rows.find(Filters.gt("_id", after), Sorts.ascending("_id"), most)
			.stream()
			.map(MongoInterests::read)
			.toList();
	}

	private static Interest read(Document row) {
		return new Interest(ChatId.parse(row.getString("_id")), Language.valueOf(row.getString("language")),
				row.getDate("since").toInstant(),
				row.getList("known", String.class).stream().map(ProgrammeId::new).collect(Collectors.toSet()));
	}

	@Override
	public void told(ChatId chat, ProgrammeId programme) {
		this.rows.update(Filters.eq(chat.toString()), Updates.addToSet("known", programme.value()));
	}

	@Override
	public void forget(Instant before) {
		this.rows.deletePages(Filters.lt("since", Date.from(before)), "since");
	}

}
