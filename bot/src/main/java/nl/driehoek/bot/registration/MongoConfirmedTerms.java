package nl.driehoek.bot.registration;

import java.util.List;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import nl.driehoek.bot.storage.MongoRows;
import nl.driehoek.registrations.programme.MeetingId;
import nl.driehoek.registrations.programme.ProgrammeId;
import org.bson.Document;

import org.springframework.data.mongodb.core.MongoOperations;

/**
 * Confirmed terms in the collection {@code terms}.
 */
class MongoConfirmedTerms implements ConfirmedTerms {

	private static final String TEXT = "text";

	/** More than all meetings of all seasons. */
	private static final int MOST = 10_000;

	private final MongoRows rows;

	MongoConfirmedTerms(MongoOperations mongo) {
		this.rows = new MongoRows(mongo, "terms");
	}

	@Override
	public List<Terms> all() {
		return this.rows.find(Filters.gt("_id", ""), Sorts.ascending("_id"), MOST)
			.stream()
			.map(MongoConfirmedTerms::read)
			.toList();
	}

	private static Terms read(Document row) {
		return new Terms(new ProgrammeId(row.getString("programme")), new MeetingId(row.getString("meeting")),
				row.getString(TEXT));
	}

	@Override
	public void insertAbsent(Terms terms) {
		this.rows.insert(new Document("_id", id(terms)).append("programme", terms.programme().value())
			.append("meeting", terms.meeting().value())
			.append(TEXT, terms.text()));
	}

	@Override
	public void replace(Terms terms) {
		this.rows.update(Filters.eq(id(terms)), Updates.set(TEXT, terms.text()));
	}

	private static String id(Terms terms) {
		return terms.programme() + "/" + terms.meeting();
	}

}
