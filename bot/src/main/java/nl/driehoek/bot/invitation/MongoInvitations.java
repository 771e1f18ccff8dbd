package nl.driehoek.bot.invitation;

import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import com.mongodb.client.model.Filters;
import nl.driehoek.bot.storage.MongoRows;
import nl.driehoek.registrations.gemeente.GemeenteCode;
import nl.driehoek.registrations.party.MailAddress;
import nl.driehoek.registrations.party.Attendee;
import nl.driehoek.registrations.party.PersonName;
import nl.driehoek.registrations.party.Role;
import nl.driehoek.registrations.programme.MeetingId;
import nl.driehoek.registrations.programme.ProgrammeId;
import nl.driehoek.registrations.seat.RegistrationId;
import org.bson.Document;
import org.bson.conversions.Bson;

import org.springframework.data.mongodb.core.MongoOperations;

/**
 * Invitations in the collection {@code invitations}.
 */
class MongoInvitations implements Invitations {

	private static final Bson OPEN = Filters.eq("open", true);

	private final MongoRows rows;

	MongoInvitations(MongoOperations mongo) {
		this.rows = new MongoRows(mongo, "invitations");
		this.rows.index("open", "due");
	}

	@Override
	public List<Invitation> want(List<Invitation> invitations) {
		return this.rows.insertAbsent(invitations.stream().map(invitation -> write(invitation.atVersion(1))).toList())
			.stream()
			.map(MongoInvitations::read)
			.toList();
	}

	@Override
	public Optional<Invitation> find(String uid) {
		return this.rows.find(uid).map(MongoInvitations::read);
	}

	@Override
	public List<Invitation> due(Instant now, int most) {
		return this.rows.find(Filters.and(OPEN, Filters.lte("due", Date.from(now))))
			.stream()
			.map(MongoInvitations::read)
			.sorted(Comparator.comparing(Invitation::due))
			.limit(most)
			.toList();
	}

	@Override
	public Optional<Instant> nextDue() {
		return this.rows.find(OPEN).stream().map(row -> row.getDate("due").toInstant()).min(Instant::compareTo);
	}

	@Override
	public Optional<Invitation> replace(Invitation invitation) {
		return this.rows.save(write(invitation)).map(invitation::atVersion);
	}

	@Override
	public List<Invitation> of(RegistrationId registration) {
		return this.rows.find(allOf(registration))
			.stream()
			.map(MongoInvitations::read)
			.sorted(Comparator.comparing(invitation -> invitation.guest().attendee().role()))
			.toList();
	}

	@Override
	public List<Invitation> struggling(int tries) {
		return this.rows.find(Filters.and(OPEN, Filters.or(Filters.gte("tries", tries), Filters.gte("refusals", 1))))
			.stream()
			.map(MongoInvitations::read)
			.toList();
	}

	@Override
	public List<Invitation> givenUp() {
		return this.rows.find(Filters.gte("refusals", Invitation.MOST_REFUSALS))
			.stream()
			.map(MongoInvitations::read)
			.toList();
	}

	@Override
	public void forget(RegistrationId registration) {
		this.rows.delete(allOf(registration));
	}

	private static Bson allOf(RegistrationId registration) {
		return Filters.in("_id", Stream.of(Role.values()).map(role -> Invitation.uidOf(registration, role)).toList());
	}

	private static Document write(Invitation invitation) {
		Invitation.Guest guest = invitation.guest();
		Document row = new Document("_id", invitation.uid()).append("registration", guest.registration().value())
			.append("programme", guest.programme().value())
			.append("meeting", guest.meeting().value())
			.append("role", guest.attendee().role().name())
			.append("name", guest.attendee().name().value())
			.append("address", guest.attendee().address().value())
			.append("registrant", guest.registrant().value())
			.append("registrantRole", guest.registrantRole().name())
			.append("wanted", invitation.wanted())
			.append("sequence", invitation.sequence())
			.append("sent", invitation.sent())
			.append("open", invitation.isOpen())
			.append("tries", invitation.tries())
			.append("refusals", invitation.refusals())
			.append("due", Date.from(invitation.due()))
			.append(MongoRows.VERSION, invitation.version());
		guest.driehoekOf().ifPresent(gemeente -> row.append("gemeente", gemeente.value()));
		return row;
	}

	private static Invitation read(Document row) {
		return new Invitation(row.getString("_id"), guest(row), row.getInteger("wanted"), row.getInteger("sequence"),
				row.getInteger("sent"), row.getInteger("tries"), row.getInteger("refusals", 0),
				row.getDate("due").toInstant(), row.getLong(MongoRows.VERSION));
	}

	private static Invitation.Guest guest(Document row) {
		Attendee attendee = new Attendee(Role.valueOf(row.getString("role")), new PersonName(row.getString("name")),
				new MailAddress(row.getString("address")));
		return new Invitation.Guest(new RegistrationId(row.getString("registration")),
				new ProgrammeId(row.getString("programme")), new MeetingId(row.getString("meeting")),

				Optional.ofNullable(row.getString("gemeente")).map(GemeenteCode::new), attendee,
				new PersonName(row.getString("registrant")), Role.valueOf(row.getString("registrantRole")));
	}

}
