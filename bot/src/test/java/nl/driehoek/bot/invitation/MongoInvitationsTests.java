package nl.driehoek.bot.invitation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import nl.driehoek.bot.fixtures.Registered;
import nl.driehoek.bot.fixtures.Season;
import nl.driehoek.bot.outbox.Progress;
import nl.driehoek.bot.outbox.RowState;
import nl.driehoek.bot.storage.OnEveryStore;
import nl.driehoek.registrations.party.Attendee;
import nl.driehoek.registrations.party.Role;
import nl.driehoek.registrations.seat.Registration;
import nl.driehoek.registrations.seat.RegistrationId;

import org.springframework.data.mongodb.core.MongoTemplate;

import static org.assertj.core.api.Assertions.assertThat;

class MongoInvitationsTests {

	private static final Instant NOW = Season.SECOND_OF_MARCH;

	@OnEveryStore
	void keepsAllOfAnInvitation(MongoTemplate mongo) {
		Invitations invitations = new MongoInvitations(mongo);

		assertThat(want(invitations, wanted(Role.GRIFFIER, NOW))).extracting(Invitation::uid)
			.containsExactly(uid(Role.GRIFFIER));

		assertThat(invitations.rows().find(id(Role.GRIFFIER))).contains(stored(Role.GRIFFIER));
	}

	@OnEveryStore
	void oneThatIsThereStaysAsItIs(MongoTemplate mongo) {
		Invitations invitations = new MongoInvitations(mongo);
		want(invitations, wanted(Role.GRIFFIER, NOW));

		assertThat(want(invitations, wanted(Role.GRIFFIER, NOW.plusSeconds(9)), wanted(Role.BURGEMEESTER, NOW)))
			.containsExactly(stored(Role.BURGEMEESTER));
		assertThat(invitations.rows().find(id(Role.GRIFFIER))).map(Invitation::progress)
			.map(Progress::due)
			.contains(NOW);
	}

	@OnEveryStore
	void findsWhatStillStrugglesAfterSoManyTries(MongoTemplate mongo) {
		Invitations invitations = new MongoInvitations(mongo);
		want(invitations, wanted(Role.GRIFFIER, NOW));
		want(invitations, wanted(Role.BURGEMEESTER, NOW));
		Invitation once = invitations.rows()
			.replace(tried(invitations.rows().find(id(Role.GRIFFIER)).orElseThrow(), 1))
			.orElseThrow();

		assertThat(invitations.struggling(2)).isEmpty();
		Invitation twice = invitations.rows().replace(tried(once, 2)).orElseThrow();
		assertThat(invitations.struggling(2)).containsExactly(twice);
		invitations.rows().replace(twice.sentUpTo(1, NOW));
		assertThat(invitations.struggling(2)).isEmpty();
	}

	@OnEveryStore
	void findsThoseOfARegistrationInTheOrderOfTheRoles(MongoTemplate mongo) {
		Invitations invitations = new MongoInvitations(mongo);
		want(invitations, wanted(Role.GRIFFIER, NOW));
		want(invitations, wanted(Role.BURGEMEESTER, NOW));

		assertThat(invitations.of(Registered.zwolle().id())).extracting(one -> one.guest().attendee().role())
			.containsExactly(Role.BURGEMEESTER, Role.GRIFFIER);
		assertThat(invitations.of(RegistrationId.mint())).isEmpty();
	}

	private static List<Invitation> want(Invitations invitations, Invitation... wanted) {
		return invitations.want(List.of(wanted));
	}

	private static Invitation stored(Role role) {
		Invitation wanted = wanted(role, NOW);
		return wanted.with(wanted.progress().atVersion(1));
	}

	private static Invitation tried(Invitation invitation, int tries) {
		return invitation
			.with(new Progress(RowState.WANTED, tries, 0, NOW, NOW, Optional.empty(), invitation.progress().version()));
	}

	private static String id(Role role) {
		return Invitation.idOf(Registered.zwolle().id(), role);
	}

	private static String uid(Role role) {
		return role + "@test";
	}

	private static Invitation wanted(Role role, Instant due) {
		Registration zwolle = Registered.zwolle();
		Attendee attendee = zwolle.party().the(role);
		Invitation.Guest guest = new Invitation.Guest(zwolle.id(), zwolle.programme(), zwolle.wanted(),
				zwolle.driehoekOf(), attendee, Invitation.Member.of(zwolle.party()), zwolle.registrantName(),
				Role.GRIFFIER);
		return new Invitation(uid(role), guest, 1, 0, 0, Progress.wanted(due));
	}

}
