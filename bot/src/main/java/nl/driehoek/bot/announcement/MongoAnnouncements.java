package nl.driehoek.bot.announcement;

import java.util.List;
import java.util.Optional;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import nl.driehoek.bot.outbox.Tally;
import nl.driehoek.bot.storage.MongoRows;
import nl.driehoek.conversation.announcing.WrittenAnnouncement;
import nl.driehoek.registrations.party.ChatId;
import nl.driehoek.registrations.programme.MeetingId;
import nl.driehoek.registrations.programme.ProgrammeId;
import org.bson.Document;
import org.bson.conversions.Bson;

import org.springframework.data.mongodb.core.MongoOperations;

/**
 * Announcements in the collection {@code announcements}.
 */
class MongoAnnouncements implements Announcements {

	/** More than staff write before the first of them is done. */
	private static final int MOST_OPEN = 100;

	private final MongoRows rows;

	MongoAnnouncements(MongoOperations mongo) {
		this.rows = new MongoRows(mongo, "announcements");
		this.rows.index("done", "_id");
		this.rows.index("programme", "meeting");
	}

	@Override
	public void add(Announcement announcement) {
		this.rows.save(write(announcement));
	}

	@Override
	public Optional<Announcement> find(String id) {
		return this.rows.find(id).map(MongoAnnouncements::read);
	}

	@Override
	public List<Announcement> open() {
		return this.rows.find(Filters.eq("done", false), Sorts.ascending("_id"), MOST_OPEN)
			.stream()
			.map(MongoAnnouncements::read)
			.toList();
	}

	@Override
	public boolean replace(Announcement announcement) {
		return this.rows.save(write(announcement)).isPresent();
	}

	@Override
	public void forget(ProgrammeId programme, MeetingId meeting) {
		this.rows.delete(Filters.and(of(programme), Filters.eq("meeting", meeting.value())));
	}

	@Override
	public void forget(ProgrammeId programme) {
		this.rows.delete(of(programme));
	}

	private static Bson of(ProgrammeId programme) {
		return Filters.eq("programme", programme.value());
	}

	private static Document write(Announcement announcement) {
		WrittenAnnouncement written = announcement.written();
		Document row = new Document("_id", written.id()).append("programme", written.programme().value())
			.append("text", written.text())
			.append("subject", written.subject())
			.append("author", announcement.author().toString())
			.append("addressed", announcement.addressed())
			.append("done", announcement.isDone())
			.append(MongoRows.VERSION, announcement.version());
		written.meeting().ifPresent(meeting -> row.append("meeting", meeting.value()));
		announcement.card().ifPresent(card -> row.append("card", card));
		announcement.shown().ifPresent(tally -> row.append("shown", write(tally)));
		return row;
	}

	private static Document write(Tally tally) {
		return new Document("open", tally.open()).append("inChat", tally.inChat())
			.append("byMail", tally.byMail())
			.append("failed", tally.failed())
			.append("unsure", tally.unsure());
	}

	private static Announcement read(Document row) {
		WrittenAnnouncement written = new WrittenAnnouncement(row.getString("_id"),
				new ProgrammeId(row.getString("programme")),
				Optional.ofNullable(row.getString("meeting")).map(MeetingId::new), row.getString("text"),
				row.getString("subject"));
		return new Announcement(written, ChatId.parse(row.getString("author")), row.getBoolean("addressed"),
				Optional.ofNullable(row.getInteger("card")),
				Optional.ofNullable(row.get("shown", Document.class)).map(MongoAnnouncements::tally),
				row.getLong(MongoRows.VERSION));
	}

	private static Tally tally(Document shown) {
		return new Tally(shown.getInteger("open"), shown.getInteger("inChat"), shown.getInteger("byMail"),
				shown.getInteger("failed"), shown.getInteger("unsure"));
	}

}
