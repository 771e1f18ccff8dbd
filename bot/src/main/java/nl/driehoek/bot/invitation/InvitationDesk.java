package nl.driehoek.bot.invitation;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;

import nl.driehoek.bot.outbox.Lane;
import nl.driehoek.bot.outbox.Rows;
import nl.driehoek.registrations.party.Attendee;
import nl.driehoek.registrations.seat.Registration;
import nl.driehoek.registrations.seat.SeatEntry;

/**
 * Stores the invitations that a seat needs, and sends them: always the newest state,
 * never an older one after a newer one.
 */
public class InvitationDesk {

	private final Invitations invitations;

	private final Lane<Invitation> lane;

	private final Clock clock;

	InvitationDesk(Invitations invitations, InvitationKind kind, Executor senders, Clock clock) {
		this.invitations = invitations;
		this.lane = new Lane<>(invitations.rows(), kind, senders, clock);
		this.clock = clock;
	}

	/**
	 * Wants an invitation for each attendee of the party. Idempotent: a revision that is
	 * not newer than the wanted one changes nothing.
	 */
	public void want(Registration registration, SeatEntry seat) {
		List<Invitation> all = registration.party()
			.attendees()
			.stream()
			.map(attendee -> invitation(registration, seat, attendee))
			.toList();
		List<Invitation> added = this.invitations.want(all);
		List<String> ids = added.stream().map(Invitation::id).toList();
		added.forEach(this.lane::add);
		all.stream().filter(invitation -> !ids.contains(invitation.id())).forEach(this::renew);
	}

	private void renew(Invitation newer) {
		Rows<Invitation> rows = this.invitations.rows();
		Optional<Invitation> older = findOlder(newer);
		while (older.isPresent()) {
			rows.replace(older.get().renewed(newer)).ifPresent(this.lane::add);
			older = findOlder(newer);
		}
	}

	private Optional<Invitation> findOlder(Invitation newer) {
		return this.invitations.rows().find(newer.id()).filter(stored -> stored.wanted() < newer.wanted());
	}

	private Invitation invitation(Registration registration, SeatEntry seat, Attendee attendee) {
		Invitation.Guest guest = new Invitation.Guest(registration.id(), registration.programme(), seat.meeting(),
				registration.driehoekOf(), attendee, Invitation.Member.of(registration.party()),
				registration.registrantName(), registration.registrant().role());
		return Invitation.first(guest, seat.revision(), this.clock.instant());
	}

	void sweep() {
		this.lane.sweep();
	}

}
