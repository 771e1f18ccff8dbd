package nl.driehoek.bot.invitation;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import com.mongodb.client.model.Filters;
import nl.driehoek.bot.outbox.MongoOutboxRows;
import nl.driehoek.bot.outbox.Progress;
import nl.driehoek.bot.outbox.Rows;
import nl.driehoek.bot.storage.MongoRows;
import nl.driehoek.registrations.gemeente.GemeenteCode;
import nl.driehoek.registrations.party.Attendee;
import nl.driehoek.registrations.party.MailAddress;
import nl.driehoek.registrations.party.PersonName;
import nl.driehoek.registrations.party.Role;
import nl.driehoek.registrations.programme.MeetingId;
import nl.driehoek.registrations.programme.ProgrammeId;
import nl.driehoek.registrations.seat.RegistrationId;
import org.bson.Document;

import org.springframework.data.mongodb.core.MongoOperations;

/**
 * Invitations in the collection {@code invitations}.
 */
class MongoInvitations implements Invitations {

	private final MongoRows collection;

	private final MongoOutboxRows<Invitation> rows;

	MongoInvitations(MongoOperations mongo) {
		this.collection = new MongoRows(mongo, "invitations");
		this.rows = MongoOutboxRows.of(this.collection,
				new MongoOutboxRows.Format<>(MongoInvitations::write, MongoInvitations::read));
	}

	@Override
	public List<Invitation> want(List<Invitation> invitations) {
		return this.rows.insertAbsent(invitations);
	}

	@Override
	public Rows<Invitation> rows() {
		return this.rows;
	}

	@Override
	public List<Invitation> of(RegistrationId registration) {
		return this.rows.find(allOf(registration))
			.stream()
			.sorted(Comparator.comparing(invitation -> invitation.guest().attendee().role()))
			.toList();
	}

	@Override
	public List<Invitation> struggling(int tries) {
		return this.rows.struggling(tries);
	}

	@Override
	public List<Invitation> givenUp() {
		return this.rows.givenUp();
	}

	@Override
	public List<Invitation> refused() {
		return this.rows.struggling(Integer.MAX_VALUE);
	}

	@Override
	public void forget(RegistrationId registration) {
		this.collection.delete(Filters.in("_id", allOf(registration)));
	}

	private static List<String> allOf(RegistrationId registration) {
		return Stream.of(Role.values()).map(role -> Invitation.idOf(registration, role)).toList();
	}

	private static Document write(Invitation invitation) {
		Invitation.Guest guest = invitation.guest();
		Document row = new Document("uid", invitation.uid()).append("registration", guest.registration().value())
			.append("programme", guest.programme().value())
			.append("meeting", guest.meeting().value())
			.append("role", guest.attendee().role().name())
			.append("name", guest.attendee().name().value())
			.append("address", guest.attendee().address().value())
			.append("party", guest.party().stream().map(MongoInvitations::write).toList())
			.append("registrant", guest.registrant().value())
			.append("registrantRole", guest.registrantRole().name())
			.append("wanted", invitation.wanted())
			.append("sequence", invitation.sequence())
			.append("sent", invitation.sent());
		guest.driehoekOf().ifPresent(gemeente -> row.append("gemeente", gemeente.value()));
		return row;
	}

	private static Document write(Invitation.Member member) {
		return new Document("role", member.role().name()).append("name", member.name().value());
	}

	private static Invitation.Member member(Document row) {
		return new Invitation.Member(Role.valueOf(row.getString("role")), new PersonName(row.getString("name")));
	}

	private static Invitation read(Document row, Progress progress) {
		return new Invitation(row.getString("uid"), guest(row), row.getInteger("wanted"), row.getInteger("sequence"),
				row.getInteger("sent"), progress);
	}

	private static Invitation.Guest guest(Document row) {
		Attendee attendee = new Attendee(Role.valueOf(row.getString("role")), new PersonName(row.getString("name")),
				new MailAddress(row.getString("address")));
		return new Invitation.Guest(new RegistrationId(row.getString("registration")),
				new ProgrammeId(row.getString("programme")), new MeetingId(row.getString("meeting")),

				Optional.ofNullable(row.getString("gemeente")).map(GemeenteCode::new), attendee,
				row.getList("party", Document.class).stream().map(MongoInvitations::member).toList(),
				new PersonName(row.getString("registrant")), Role.valueOf(row.getString("registrantRole")));
	}

}
