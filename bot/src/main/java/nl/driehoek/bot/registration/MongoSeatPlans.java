package nl.driehoek.bot.registration;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import nl.driehoek.bot.storage.MongoRows;
import nl.driehoek.registrations.gemeente.GemeenteCode;
import nl.driehoek.registrations.programme.MeetingId;
import nl.driehoek.registrations.programme.Programme;
import nl.driehoek.registrations.programme.ProgrammeId;
import nl.driehoek.registrations.seat.RegistrationId;
import nl.driehoek.registrations.seat.SeatCommand;
import nl.driehoek.registrations.seat.SeatDecision;
import nl.driehoek.registrations.seat.SeatEntry;
import nl.driehoek.registrations.seat.SeatPlan;
import org.bson.Document;

import org.springframework.data.mongodb.core.MongoOperations;

/**
 * Seat plans in the collection {@code plans}: one document a programme, which is what
 * makes a command one atomic step.
 */
class MongoSeatPlans implements SeatPlans {

	/** For a moment only: others may change a plan, even by hand. */
	private final Cache<ProgrammeId, Stored> newest = Caffeine.newBuilder()
		.expireAfterWrite(Duration.ofSeconds(1))
		.build();

	private final MongoRows rows;

	MongoSeatPlans(MongoOperations mongo) {
		this.rows = new MongoRows(mongo, "plans");
	}

	@Override
	public SeatPlan find(Programme programme) {
		return remembered(programme).orElseGet(() -> read(programme)).plan();
	}

	@Override
	public SeatDecision apply(Programme programme, SeatCommand command, Instant now) {
		Optional<SeatDecision> decision = applyToNewest(programme, command, now);
		while (decision.isEmpty()) {
			decision = apply(command, now, read(programme));
		}
		return decision.get();
	}

	/**
	 * Spares a look at the store when nobody else changed the plan meanwhile. A refusal
	 * always looks: what is remembered may be old.
	 */
	private Optional<SeatDecision> applyToNewest(Programme programme, SeatCommand command, Instant now) {
		return remembered(programme)
			.flatMap(stored -> apply(command, now, stored).filter(decision -> decision.plan() != stored.plan()));
	}

	private Optional<SeatDecision> apply(SeatCommand command, Instant now, Stored stored) {
		SeatDecision decision = stored.plan().apply(command, now);
		if (decision.plan() == stored.plan()) {
			return Optional.of(decision);
		}
		return save(stored, decision.plan()).map(version -> {
			remember(new Stored(stored.programme(), decision.plan(), version));
			return decision;
		});
	}

	private Optional<Long> save(Stored stored, SeatPlan plan) {
		return this.rows.save(new Document("_id", stored.programme().id().value())
			.append("seats", plan.entries().stream().map(MongoSeatPlans::write).toList())
			.append(MongoRows.VERSION, stored.version()));
	}

	private Stored read(Programme programme) {
		Optional<Document> row = this.rows.find(programme.id().value());
		List<Document> seats = row.map(found -> found.getList("seats", Document.class)).orElse(List.of());
		SeatPlan plan = SeatPlan.of(programme, seats.stream().map(MongoSeatPlans::read).toList());
		return remember(new Stored(programme, plan, row.map(found -> found.getLong(MongoRows.VERSION)).orElse(0L)));
	}

	private Optional<Stored> remembered(Programme programme) {
		return Optional.ofNullable(this.newest.getIfPresent(programme.id()))
			.filter(stored -> stored.programme().equals(programme));
	}

	private Stored remember(Stored stored) {
		this.newest.put(stored.programme().id(), stored);
		return stored;
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

	/**
	 * A plan as it was stored once.
	 *
	 * @param programme whose plan it is
	 * @param plan the seats
	 * @param version what a compare-and-set compares; 0 if it is not stored yet
	 */
	private record Stored(Programme programme, SeatPlan plan, long version) {
	}

}
