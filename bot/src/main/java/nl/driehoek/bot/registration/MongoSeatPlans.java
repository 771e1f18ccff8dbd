package nl.driehoek.bot.registration;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;

import org.bson.Document;

import org.springframework.data.mongodb.core.MongoOperations;

import nl.driehoek.bot.storage.MongoRows;
import nl.driehoek.registrations.GemeenteCode;
import nl.driehoek.registrations.MeetingId;
import nl.driehoek.registrations.Programme;
import nl.driehoek.registrations.RegistrationId;
import nl.driehoek.registrations.SeatAnswer;
import nl.driehoek.registrations.SeatCommand;
import nl.driehoek.registrations.SeatDecision;
import nl.driehoek.registrations.SeatEntry;
import nl.driehoek.registrations.SeatPlan;

/**
 * Seat plans in the collection {@code plans}: one document a programme, which is what
 * makes a command one atomic step.
 */
class MongoSeatPlans implements SeatPlans {

	private final MongoRows rows;

	MongoSeatPlans(MongoOperations mongo) {
		this.rows = new MongoRows(mongo, "plans");
	}

	@Override
	public SeatPlan find(Programme programme) {
		return plan(programme, row(programme));
	}

	@Override
	public SeatAnswer apply(Programme programme, SeatCommand command, Instant now) {
		Optional<SeatAnswer> answer = Optional.empty();
		while (answer.isEmpty()) {
			answer = tryToApply(programme, command, now);
		}
		return answer.get();
	}

	private Optional<SeatAnswer> tryToApply(Programme programme, SeatCommand command, Instant now) {
		Document row = row(programme);
		SeatPlan plan = plan(programme, row);
		SeatDecision decision = plan.apply(command, now);
		if (decision.plan() == plan) {
			return Optional.of(decision.answer());
		}
		row.put("seats", decision.plan().entries().stream().map(MongoSeatPlans::write).toList());
		return this.rows.save(row).map(version -> decision.answer());
	}

	private Document row(Programme programme) {
		return this.rows.find(programme.id().value())
			.orElseGet(() -> new Document("_id", programme.id().value()).append("seats", List.of())
				.append(MongoRows.VERSION, 0L));
	}

	private static SeatPlan plan(Programme programme, Document row) {
		return SeatPlan.of(programme, row.getList("seats", Document.class).stream().map(MongoSeatPlans::read).toList());
	}

	private static Document write(SeatEntry entry) {
		return new Document("registration", entry.registration().value()).append("meeting", entry.meeting().value())
			.append("gemeente", entry.gemeente().value())
			.append("revision", entry.revision())
			.append("since", Date.from(entry.since()));
	}

	private static SeatEntry read(Document seat) {
		return new SeatEntry(new RegistrationId(seat.getString("registration")),
				new MeetingId(seat.getString("meeting")), new GemeenteCode(seat.getString("gemeente")),
				seat.getInteger("revision"), seat.getDate("since").toInstant());
	}

}
