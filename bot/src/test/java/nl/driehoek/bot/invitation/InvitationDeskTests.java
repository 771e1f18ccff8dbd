package nl.driehoek.bot.invitation;

import java.time.Duration;
import java.util.List;

import nl.driehoek.bot.fixtures.Power;
import nl.driehoek.bot.fixtures.Registered;
import nl.driehoek.bot.fixtures.Season;
import nl.driehoek.bot.outbox.Delivery;
import nl.driehoek.bot.outbox.Progress;
import nl.driehoek.bot.storage.OnEveryStore;
import nl.driehoek.registrations.party.Role;
import nl.driehoek.registrations.seat.Registration;
import nl.driehoek.registrations.seat.SeatEntry;

import org.springframework.data.mongodb.core.MongoTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class InvitationDeskTests extends SendingInvitations {

	@OnEveryStore
	void invitesEachOfTheThreeOnce(MongoTemplate mongo) {
		InvitationDesk desk = wanting(mongo);
		want(desk);

		send();
		sweep(desk);

		assertThat(this.couriers.letters()).extracting(letter -> letter.to().value())
			.containsExactly("b.voorbeeld@zwolle.nl", "s.voorbeeld@zwolle.nl", "g.voorbeeld@zwolle.nl");
	}

	@OnEveryStore
	void keepsInvitationsUntilThereIsAMailServer(MongoTemplate mongo) {
		this.couriers.open(false);
		InvitationDesk desk = wanting(mongo);

		send();
		sweep(desk);
		assertThat(this.couriers.letters()).isEmpty();
		this.couriers.open(true);
		sweep(desk);

		assertThat(this.couriers.letters()).hasSize(3);
	}

	@OnEveryStore
	void triesAgainWhateverBecameOfIt(MongoTemplate mongo) {
		this.couriers.next(new Delivery.Later(Duration.ofMinutes(3)))
			.next(new Delivery.Unclear())
			.next(new Delivery.Unclear());
		InvitationDesk desk = wanting(mongo);

		send();
		sweep(desk);
		assertThat(this.couriers.letters()).as("nothing is due yet").hasSize(3);
		this.clock.pass(Duration.ofSeconds(10));
		sweep(desk);
		assertThat(this.couriers.letters()).as("ten seconds after the first try").hasSize(5);
		this.clock.pass(Duration.ofMinutes(3));
		sweep(desk);

		assertThat(messageIds()).hasSize(6);
		assertThat(messageIds().subList(0, 3)).containsExactlyInAnyOrderElementsOf(messageIds().subList(3, 6));
	}

	@OnEveryStore
	void isRepeatedUnderItsOwnIdAfterTheLeaseOfWhoWasStopped(MongoTemplate mongo) {
		this.couriers.next(() -> {
			throw Power.off();
		});
		wanting(mongo);
		assertThatThrownBy(this::send).isInstanceOf(Power.class);

		sweep(desk(mongo));
		assertThat(this.couriers.letters()).as("the other two").hasSize(3);
		this.clock.pass(Duration.ofMinutes(2));
		sweep(desk(mongo));

		assertThat(messageIds()).hasSize(4);
		assertThat(messageIds().get(3)).isEqualTo(messageIds().get(0));
	}

	@OnEveryStore
	void neverSendsAnOlderStateAfterANewer(MongoTemplate mongo) {
		Invitations invitations = new MongoInvitations(mongo);
		String id = Invitation.idOf(Registered.zwolle().id(), Role.BURGEMEESTER);
		this.couriers.next(() -> {
			invitations.rows().replace(changed(invitations.rows().find(id).orElseThrow()));
			return new Delivery.Arrived();
		});
		InvitationDesk desk = wanting(mongo);

		send();
		assertThat(invitations.rows().find(id)).as("the newer one must still go")
			.map(Invitation::progress)
			.map(Progress::isOpen)
			.contains(true);
		this.clock.pass(Duration.ofMinutes(2));
		sweep(desk);
		this.clock.pass(Duration.ofDays(1));
		sweep(desk);

		assertThat(messageIds()).filteredOn(message -> message.startsWith(uidOf(mongo, Role.BURGEMEESTER)))
			.extracting(message -> message.substring(message.lastIndexOf('.')))
			.containsExactly(".1", ".2");
		assertThat(invitations.rows().find(id)).map(Invitation::progress).map(Progress::isOpen).contains(false);
	}

	@OnEveryStore
	void sendsALaterRevisionOfTheSeatOnce(MongoTemplate mongo) {
		Registration zwolle = Registered.zwolle();
		SeatEntry moved = Registered.seat(zwolle).movedTo(Season.APRIL, Season.SECOND_OF_MARCH);
		InvitationDesk desk = wanting(mongo);
		send();

		desk.want(zwolle, moved);
		desk.want(zwolle, Registered.seat(zwolle));
		desk.want(zwolle, moved);
		send();

		assertThat(messageIds()).extracting(message -> message.substring(message.lastIndexOf('.')))
			.containsExactly(".1", ".1", ".1", ".2", ".2", ".2");
		assertThat(new MongoInvitations(mongo).of(zwolle.id())).allSatisfy(invitation -> {
			assertThat(invitation.guest().meeting()).isEqualTo(Season.APRIL);
			assertThat(invitation.sequence()).isEqualTo(1);
		});
	}

	@OnEveryStore
	void sendsALaterRevisionRightAfterTheOneThatIsBeingSent(MongoTemplate mongo) {
		Registration zwolle = Registered.zwolle();
		InvitationDesk desk = wanting(mongo);
		this.couriers.next(() -> {
			desk.want(zwolle, Registered.seat(zwolle).movedTo(Season.APRIL, Season.SECOND_OF_MARCH));
			return new Delivery.Arrived();
		});

		send();

		assertThat(messageIds()).filteredOn(message -> message.startsWith(uidOf(mongo, Role.BURGEMEESTER)))
			.extracting(message -> message.substring(message.lastIndexOf('.')))
			.containsExactly(".1", ".2");
		assertThat(new MongoInvitations(mongo).of(zwolle.id())).noneMatch(invitation -> invitation.progress().isOpen());
	}

	@OnEveryStore
	void oneThatCannotBeWrittenHoldsUpNoOther(MongoTemplate mongo) {
		InvitationDesk desk = desk(mongo, invitation -> {
			if (invitation.id().contains("burgemeester")) {
				throw new IllegalStateException("No meeting");
			}
			return letter(invitation);
		});
		want(desk);

		assertThatThrownBy(this::send).hasMessage("No meeting");
		send();

		assertThat(this.couriers.letters()).hasSize(2);
		sweep(desk);
		assertThat(this.couriers.letters()).as("it is leased").hasSize(2);
	}

	@OnEveryStore
	void everyPersonHasARandomUidThatStays(MongoTemplate mongo) {
		want(desk(mongo));
		List<String> uids = uids(mongo);
		want(desk(mongo));

		assertThat(uids(mongo)).isEqualTo(uids).doesNotHaveDuplicates().hasSize(3);
		assertThat(uids).noneMatch(uid -> uid.contains(Registered.zwolle().id().value()));
		new MongoInvitations(mongo).forget(Registered.zwolle().id());
		want(desk(mongo));
		assertThat(uids(mongo)).doesNotContainAnyElementsOf(uids);
	}

	private static List<String> uids(MongoTemplate mongo) {
		return new MongoInvitations(mongo).of(Registered.zwolle().id()).stream().map(Invitation::uid).toList();
	}

	private static String uidOf(MongoTemplate mongo, Role role) {
		String uid = new MongoInvitations(mongo).rows()
			.find(Invitation.idOf(Registered.zwolle().id(), role))
			.orElseThrow()
			.uid();
		return uid.substring(0, uid.indexOf('@'));
	}

	private static Invitation changed(Invitation it) {
		return new Invitation(it.uid(), it.guest(), it.wanted() + 1, it.sequence() + 1, it.sent(), it.progress());
	}

}
