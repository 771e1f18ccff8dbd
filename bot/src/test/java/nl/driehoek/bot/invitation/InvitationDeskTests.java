package nl.driehoek.bot.invitation;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;

import nl.driehoek.bot.fixtures.Power;
import nl.driehoek.bot.fixtures.Registered;
import nl.driehoek.bot.fixtures.Season;
import nl.driehoek.bot.fixtures.TestClock;
import nl.driehoek.bot.outbox.Delivery;
import nl.driehoek.bot.outbox.Letter;
import nl.driehoek.bot.outbox.TestCouriers;
import nl.driehoek.bot.storage.OnEveryStore;
import nl.driehoek.registrations.party.Role;
import nl.driehoek.registrations.seat.Registration;
import nl.driehoek.registrations.seat.SeatEntry;

import org.springframework.data.mongodb.core.MongoTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class InvitationDeskTests {

	private final TestClock clock = new TestClock(Season.SECOND_OF_MARCH);

	private final TestCouriers couriers = new TestCouriers();

	@OnEveryStore
	void invitesEachOfTheThreeOnce(MongoTemplate mongo) {
		InvitationDesk desk = wanting(mongo);
		want(desk);

		desk.sendFresh();
		desk.sendDue();

		assertThat(this.couriers.letters()).extracting(letter -> letter.to().value())
			.containsExactly("b.voorbeeld@zwolle.nl", "s.voorbeeld@zwolle.nl", "g.voorbeeld@zwolle.nl");
	}

	@OnEveryStore
	void keepsInvitationsUntilThereIsAMailServer(MongoTemplate mongo) {
		this.couriers.open(false);
		InvitationDesk desk = wanting(mongo);

		desk.sendFresh();
		desk.sendDue();
		assertThat(this.couriers.letters()).isEmpty();
		this.couriers.open(true);
		desk.sendDue();

		assertThat(this.couriers.letters()).hasSize(3);
	}

	@OnEveryStore
	void triesAgainWhateverBecameOfIt(MongoTemplate mongo) {
		this.couriers.next(new Delivery.Later(Duration.ofMinutes(3)))
			.next(new Delivery.Unclear())
			.next(new Delivery.Unclear());
		InvitationDesk desk = wanting(mongo);

		desk.sendFresh();
		desk.sendDue();
		assertThat(this.couriers.letters()).as("nothing is due yet").hasSize(3);
		this.clock.pass(Duration.ofSeconds(10));
		desk.sendDue();
		assertThat(this.couriers.letters()).as("ten seconds after the first try").hasSize(5);
		this.clock.pass(Duration.ofMinutes(3));
		desk.sendDue();

		assertThat(messageIds()).hasSize(6);
		assertThat(messageIds().subList(0, 3)).containsExactlyInAnyOrderElementsOf(messageIds().subList(3, 6));
	}

	@OnEveryStore
	void isRepeatedUnderItsOwnIdAfterTheLeaseOfWhoWasStopped(MongoTemplate mongo) {
		this.couriers.next(() -> {
			throw Power.off();
		});
		InvitationDesk stopped = wanting(mongo);
		assertThatThrownBy(stopped::sendFresh).isInstanceOf(Power.class);

		desk(mongo).sendDue();
		assertThat(this.couriers.letters()).as("the other two").hasSize(3);
		this.clock.pass(Duration.ofMinutes(2));
		desk(mongo).sendDue();

		assertThat(messageIds()).hasSize(4);
		assertThat(messageIds().get(3)).isEqualTo(messageIds().get(0));
	}

	@OnEveryStore
	void neverSendsAnOlderStateAfterANewer(MongoTemplate mongo) {
		Invitations invitations = new MongoInvitations(mongo);
		String uid = Invitation.uidOf(Registered.zwolle().id(), Role.BURGEMEESTER);
		this.couriers.next(() -> {
			invitations.replace(changed(invitations.find(uid).orElseThrow()));
			return new Delivery.Arrived();
		});
		InvitationDesk desk = wanting(mongo);

		desk.sendFresh();
		assertThat(invitations.find(uid)).as("the newer one must still go").map(Invitation::isOpen).contains(true);
		this.clock.pass(Duration.ofMinutes(2));
		desk.sendDue();
		this.clock.pass(Duration.ofDays(1));
		desk.sendDue();

		assertThat(messageIds()).filteredOn(id -> id.contains("burgemeester"))
			.extracting(id -> id.substring(id.lastIndexOf('.')))
			.containsExactly(".1", ".2");
		assertThat(invitations.find(uid)).map(Invitation::isOpen).contains(false);
	}

	@OnEveryStore
	void sendsALaterRevisionOfTheSeatOnce(MongoTemplate mongo) {
		Registration zwolle = Registered.zwolle();
		SeatEntry moved = Registered.seat(zwolle).movedTo(Season.APRIL, Season.SECOND_OF_MARCH);
		InvitationDesk desk = wanting(mongo);
		desk.sendFresh();

		desk.want(zwolle, moved);
		desk.want(zwolle, Registered.seat(zwolle));
		desk.want(zwolle, moved);
		desk.sendFresh();

		assertThat(messageIds()).extracting(id -> id.substring(id.lastIndexOf('.')))
			.containsExactly(".1", ".1", ".1", ".2", ".2", ".2");
		assertThat(new MongoInvitations(mongo).of(zwolle.id())).allSatisfy(invitation -> {
			assertThat(invitation.guest().meeting()).isEqualTo(Season.APRIL);
			assertThat(invitation.sequence()).isEqualTo(1);
		});
	}

	@OnEveryStore
	void sendsALaterRevisionEvenIfTheFirstWasGivenUp(MongoTemplate mongo) {
		IntStream.range(0, 27).forEach(i -> this.couriers.next(new Delivery.Refused("no such address")));
		InvitationDesk desk = wanting(mongo);
		IntStream.range(0, 10).forEach(i -> passAndSend(Duration.ofDays(1), desk));
		assertThat(new MongoInvitations(mongo).givenUp()).hasSize(3);

		Registration zwolle = Registered.zwolle();
		desk.want(zwolle, Registered.seat(zwolle).movedTo(Season.APRIL, Season.SECOND_OF_MARCH));
		passAndSend(Duration.ofDays(1), desk);

		assertThat(messageIds()).hasSize(30);
		assertThat(new MongoInvitations(mongo).of(zwolle.id())).noneMatch(Invitation::isOpen);
	}

	@OnEveryStore
	void oneThatCannotBeWrittenHoldsUpNoOther(MongoTemplate mongo) {
		InvitationDesk desk = wanting(mongo);
		InvitationDesk broken = new InvitationDesk(new MongoInvitations(mongo), invitation -> {
			if (invitation.uid().contains("burgemeester")) {
				throw new IllegalStateException("No meeting");
			}
			return letter(invitation);
		}, this.couriers, () -> {
		}, this.clock);

		assertThatThrownBy(broken::sendDue).hasMessage("No meeting");

		assertThat(this.couriers.letters()).hasSize(2);
		desk.sendFresh();
		assertThat(this.couriers.letters()).as("it is leased").hasSize(2);
	}

	@OnEveryStore
	void asksAnAddressThatIsRefusedOnceADayForAWeek(MongoTemplate mongo) {
		Invitations invitations = new MongoInvitations(mongo);
		IntStream.range(0, 30).forEach(i -> this.couriers.next(new Delivery.Refused("no such address")));
		InvitationDesk desk = wanting(mongo);

		desk.sendFresh();
		assertThat(invitations.struggling(99)).as("staff should know at once").hasSize(3);
		passAndSend(Duration.ofMinutes(59), desk);
		assertThat(this.couriers.letters()).hasSize(3);
		passAndSend(Duration.ofMinutes(1), desk);
		assertThat(this.couriers.letters()).as("once more after an hour").hasSize(6);
		passAndSend(Duration.ofHours(23), desk);
		assertThat(this.couriers.letters()).hasSize(6);
		IntStream.range(0, 20).forEach(i -> passAndSend(Duration.ofDays(1), desk));

		assertThat(this.couriers.letters()).as("seven times after that").hasSize(27);
		assertThat(invitations.givenUp()).hasSize(3);
		assertThat(invitations.struggling(1)).isEmpty();
		assertThat(invitations.nextDue()).isEmpty();
	}

	@OnEveryStore
	void aRefusalIsForgottenOnceTheLetterIsTaken(MongoTemplate mongo) {
		Invitations invitations = new MongoInvitations(mongo);
		this.couriers.next(new Delivery.Refused("relaying denied"));
		InvitationDesk desk = wanting(mongo);

		desk.sendFresh();
		passAndSend(Duration.ofHours(1), desk);

		assertThat(this.couriers.letters()).hasSize(4);
		assertThat(invitations.struggling(1)).isEmpty();
		assertThat(invitations.givenUp()).isEmpty();
	}

	private void passAndSend(Duration time, InvitationDesk desk) {
		this.clock.pass(time);
		desk.sendDue();
	}

	private static Invitation changed(Invitation it) {
		return new Invitation(it.uid(), it.guest(), it.wanted() + 1, it.sequence() + 1, it.sent(), it.tries(),
				it.refusals(), it.due(), it.version());
	}

	private InvitationDesk wanting(MongoTemplate mongo) {
		InvitationDesk desk = desk(mongo);
		want(desk);
		return desk;
	}

	private static void want(InvitationDesk desk) {
		Registration zwolle = Registered.zwolle();
		desk.want(zwolle, Registered.seat(zwolle));
	}

	private InvitationDesk desk(MongoTemplate mongo) {
		return new InvitationDesk(new MongoInvitations(mongo), InvitationDeskTests::letter, this.couriers, () -> {
		}, this.clock);
	}

	private static Letter letter(Invitation invitation) {
		return Letters.pen().apply(invitation);
	}

	private List<String> messageIds() {
		return this.couriers.letters().stream().map(Letter::messageId).toList();
	}

}
