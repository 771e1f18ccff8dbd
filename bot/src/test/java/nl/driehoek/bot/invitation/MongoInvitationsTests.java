package nl.driehoek.bot.invitation;

import java.time.Instant;
import java.util.List;

import nl.driehoek.bot.fixtures.Registered;
import nl.driehoek.bot.fixtures.Season;
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

		assertThat(invitations.find(uid(Role.GRIFFIER))).contains(wanted(Role.GRIFFIER, NOW).atVersion(1));
	}

	@OnEveryStore
	void oneThatIsThereStaysAsItIs(MongoTemplate mongo) {
		Invitations invitations = new MongoInvitations(mongo);
		want(invitations, wanted(Role.GRIFFIER, NOW));

		assertThat(want(invitations, wanted(Role.GRIFFIER, NOW.plusSeconds(9)), wanted(Role.BURGEMEESTER, NOW)))
			.containsExactly(wanted(Role.BURGEMEESTER, NOW).atVersion(1));
		assertThat(invitations.find(uid(Role.GRIFFIER))).map(Invitation::due).contains(NOW);
	}

	@OnEveryStore
	void ofTwoWhoReplaceTheSameOneLoses(MongoTemplate mongo) {
		Invitations invitations = new MongoInvitations(mongo);
		want(invitations, wanted(Role.GRIFFIER, NOW));
		Invitation read = invitations.find(uid(Role.GRIFFIER)).orElseThrow();

		assertThat(invitations.replace(read.taken(NOW))).contains(read.taken(NOW).atVersion(2));
		assertThat(invitations.replace(read.sentNow(NOW))).isEmpty();
		assertThat(invitations.find(uid(Role.GRIFFIER))).map(Invitation::sent).contains(0);
	}

	@OnEveryStore
	void findsWhatIsDueTheOldestFirst(MongoTemplate mongo) {
		Invitations invitations = new MongoInvitations(mongo);
		want(invitations, wanted(Role.GRIFFIER, NOW));
		want(invitations, wanted(Role.BURGEMEESTER, NOW.minusSeconds(2)));
		want(invitations, wanted(Role.GEMEENTESECRETARIS, NOW.plusSeconds(1)));

		assertThat(invitations.due(NOW, 5)).extracting(Invitation::uid)
			.containsExactly(uid(Role.BURGEMEESTER), uid(Role.GRIFFIER));
		assertThat(invitations.due(NOW, 1)).hasSize(1);
		assertThat(invitations.nextDue()).contains(NOW.minusSeconds(2));
	}

	@OnEveryStore
	void findsWhatStillStrugglesAfterSoManyTries(MongoTemplate mongo) {
		Invitations invitations = new MongoInvitations(mongo);
		want(invitations, wanted(Role.GRIFFIER, NOW));
		want(invitations, wanted(Role.BURGEMEESTER, NOW));
		Invitation once = invitations.replace(invitations.find(uid(Role.GRIFFIER)).orElseThrow().taken(NOW))
			.orElseThrow();

		assertThat(invitations.struggling(2)).isEmpty();
		Invitation twice = invitations.replace(once.taken(NOW)).orElseThrow();
		assertThat(invitations.struggling(2)).containsExactly(twice);
		invitations.replace(twice.sentNow(NOW));
		assertThat(invitations.struggling(2)).isEmpty();
	}

	@OnEveryStore
	void whatWasSentIsNoLongerDue(MongoTemplate mongo) {
		Invitations invitations = new MongoInvitations(mongo);
		want(invitations, wanted(Role.GRIFFIER, NOW));

		invitations.replace(invitations.find(uid(Role.GRIFFIER)).orElseThrow().sentNow(NOW));

		assertThat(invitations.due(NOW.plusSeconds(99), 5)).isEmpty();
		assertThat(invitations.nextDue()).isEmpty();
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

	private static String uid(Role role) {
		return Invitation.uidOf(Registered.zwolle().id(), role);
	}

	private static Invitation wanted(Role role, Instant due) {
		Registration zwolle = Registered.zwolle();
		Attendee attendee = zwolle.party().the(role);
		Invitation.Guest guest = new Invitation.Guest(zwolle.id(), zwolle.programme(), zwolle.wanted(),
				zwolle.driehoekOf(), attendee, zwolle.registrantName(), Role.GRIFFIER);
		return new Invitation(uid(role), guest, 1, 0, 0, 0, 0, due, 0);
	}

}
