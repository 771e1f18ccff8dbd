package nl.driehoek.bot.registration;

import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import nl.driehoek.bot.storage.MongoRows;
import nl.driehoek.registrations.gemeente.GemeenteCode;
import nl.driehoek.registrations.programme.MeetingId;
import nl.driehoek.registrations.programme.Programme;
import nl.driehoek.registrations.seat.RegistrationId;
import nl.driehoek.registrations.seat.SeatEntry;
import nl.driehoek.registrations.seat.SeatPlan;
import org.bson.Document;

/**
 * A seat plan as a document. Each entry carries its revision and the revision that was
 * settled, so that one write changes both.
 */
final class MongoPlan {

	private static final String SEATS = "seats";

	private static final String SETTLED = "settled";

	private MongoPlan() {
	}

	static Document write(StoredPlan stored) {
		List<Document> seats = stored.plan()
			.entries()
			.stream()
			.map(entry -> write(entry, stored.settledRevision(entry)))
			.toList();
		return new Document("_id", stored.programme().id().value()).append(SEATS, seats)
			.append(MongoRows.VERSION, stored.version());
	}

	private static Document write(SeatEntry entry, int settled) {
		Document seat = new Document("registration", entry.registration().value())
			.append("meeting", entry.meeting().value())
			.append("revision", entry.revision())
			.append(SETTLED, settled)
			.append("since", Date.from(entry.since()))
			.append("changedAt", Date.from(entry.changedAt()));
		entry.driehoekOf().ifPresent(gemeente -> seat.append("gemeente", gemeente.value()));
		return seat;
	}

	static StoredPlan empty(Programme programme) {
		return new StoredPlan(programme, SeatPlan.of(programme, List.of()), Map.of(), 0);
	}

	static StoredPlan read(Programme programme, Document row) {
		List<Document> seats = row.getList(SEATS, Document.class);
		Map<RegistrationId, Integer> settled = new HashMap<>();
		seats.forEach(seat -> settled.put(registration(seat), seat.getInteger(SETTLED)));
		return new StoredPlan(programme, SeatPlan.of(programme, seats.stream().map(MongoPlan::read).toList()), settled,
				row.getLong(MongoRows.VERSION));
	}

	private static SeatEntry read(Document seat) {
		return new SeatEntry(registration(seat), new MeetingId(seat.getString("meeting")),
				Optional.ofNullable(seat.getString("gemeente")).map(GemeenteCode::new), seat.getInteger("revision"),
				seat.getDate("since").toInstant(), seat.getDate("changedAt").toInstant());
	}

	private static RegistrationId registration(Document seat) {
		return new RegistrationId(seat.getString("registration"));
	}

}
