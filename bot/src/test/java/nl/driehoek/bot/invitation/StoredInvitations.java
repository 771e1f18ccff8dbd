package nl.driehoek.bot.invitation;

import java.time.Instant;
import java.util.List;

import nl.driehoek.bot.fixtures.Registered;
import nl.driehoek.bot.fixtures.Season;
import nl.driehoek.bot.fixtures.TestClock;
import nl.driehoek.bot.fixtures.TestWorkers;
import nl.driehoek.bot.outbox.TestCouriers;
import nl.driehoek.registrations.party.Role;
import nl.driehoek.registrations.seat.Registration;

import org.springframework.data.mongodb.core.MongoTemplate;

/**
 * Invitations that wait to be sent.
 */
public final class StoredInvitations {

	private StoredInvitations() {
	}

	public static Invitations wanted(MongoTemplate mongo, Registration... registrations) {
		Invitations invitations = new MongoInvitations(mongo);
		InvitationDesk desk = new InvitationDesk(invitations, new InvitationKind(Letters.pen(), new TestCouriers()),
				new TestWorkers(), new TestClock(Season.SECOND_OF_MARCH));
		List.of(registrations).forEach(registration -> desk.want(registration, Registered.seat(registration)));
		return invitations;
	}

	/**
	 * The invitation after its address was refused.
	 */
	public static Invitation refused(Invitation invitation, Instant now) {
		return invitation.refused(now);
	}

	static Invitation invitation(Registration registration, Role role) {
		Role kind = registration.registrant().role();
		Invitation.Guest guest = new Invitation.Guest(registration.id(), registration.programme(),
				registration.wanted(), registration.driehoekOf(), registration.party().the(role),
				Invitation.Member.of(registration.party()), registration.registrantName(), kind);
		return Invitation.first(guest, 1, Season.SECOND_OF_MARCH);
	}

}
