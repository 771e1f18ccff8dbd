package nl.driehoek.bot.registration;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import nl.driehoek.bot.storage.MongoRows;
import nl.driehoek.registrations.party.ChatId;
import nl.driehoek.registrations.party.Contact;
import nl.driehoek.registrations.party.Language;
import nl.driehoek.registrations.programme.MeetingId;
import nl.driehoek.registrations.programme.ProgrammeId;
import nl.driehoek.registrations.seat.Registration;
import nl.driehoek.registrations.seat.RegistrationId;
import org.bson.Document;
import org.bson.conversions.Bson;

import org.springframework.data.mongodb.core.MongoOperations;

/**
 * Registrations in the collection {@code registrations}. Each takes one of the three
 * slots of its contact; a unique index on contact and slot makes a fourth registration
 * impossible.
 */
class MongoRegistrations implements Registrations {

	private static final List<Integer> SLOTS = IntStream.rangeClosed(1, Registration.MOST_OF_ONE_CONTACT)
		.boxed()
		.toList();

	private static final String CLAIMED = "claimed";

	private static final String PROMISED_AT = "promisedAt";

	private final MongoRows rows;

	MongoRegistrations(MongoOperations mongo) {
		this.rows = new MongoRows(mongo, "registrations");
		this.rows.uniqueIndex("contact", "slot");
		this.rows.index(CLAIMED, PROMISED_AT);
	}

	@Override
	public boolean add(Registration registration) {
		return SLOTS.stream().anyMatch(slot -> this.rows.insert(write(registration, slot)))
				|| find(registration.id()).isPresent();
	}

	@Override
	public Optional<Registration> find(RegistrationId id) {
		return this.rows.find(id.value()).map(MongoRegistrations::read);
	}

	@Override
	public List<Registration> ofChat(ChatId chat) {
		return this.rows
			.find(Filters.and(Filters.eq("contact", new Contact.InChat(chat).toString()), Filters.in("slot", SLOTS)))
			.stream()
			.map(MongoRegistrations::read)
			.sorted(Comparator.comparing(Registration::promisedAt))
			.toList();
	}

	@Override
	public List<Registration> withIds(Collection<RegistrationId> ids) {
		return this.rows.find(in(ids)).stream().map(MongoRegistrations::read).toList();
	}

	@Override
	public void claimed(Collection<RegistrationId> ids) {
		this.rows.update(in(ids), Updates.set(CLAIMED, true));
	}

	@Override
	public void removeUnclaimed(RegistrationId id) {
		this.rows.delete(Filters.and(Filters.eq(id.value()), Filters.eq(CLAIMED, false)));
	}

	@Override
	public void remove(Collection<RegistrationId> ids) {
		this.rows.delete(in(ids));
	}

	@Override
	public List<Registration> unclaimed(Instant before, int most) {
		Bson unclaimed = Filters.and(Filters.eq(CLAIMED, false), Filters.lt(PROMISED_AT, Date.from(before)));
		return this.rows.find(unclaimed, Sorts.ascending(PROMISED_AT), most)
			.stream()
			.map(MongoRegistrations::read)
			.toList();
	}

	private static Bson in(Collection<RegistrationId> ids) {
		return Filters.in("_id", ids.stream().map(RegistrationId::value).toList());
	}

	private static Document write(Registration registration, int slot) {
		Document row = new Document("_id", registration.id().value())
			.append("programme", registration.programme().value())
			.append("wanted", registration.wanted().value())
			.append("registrant", MongoPeople.write(registration.registrant()))
			.append("contact", registration.contact().toString())
			.append("slot", slot)
			.append("language", registration.language().name())
			.append(PROMISED_AT, Date.from(registration.promisedAt()))
			.append(CLAIMED, false);
		MongoPeople.write(registration.party(), row);
		return row;
	}

	private static Registration read(Document row) {
		return new Registration(new RegistrationId(row.getString("_id")), new ProgrammeId(row.getString("programme")),
				new MeetingId(row.getString("wanted")), MongoPeople.party(row),
				MongoPeople.registrant(row.get("registrant", Document.class)), Contact.parse(row.getString("contact")),
				Language.valueOf(row.getString("language")), row.getDate(PROMISED_AT).toInstant());
	}

}
