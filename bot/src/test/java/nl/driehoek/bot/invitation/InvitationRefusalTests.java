package nl.driehoek.bot.invitation;

import java.time.Duration;
import java.util.stream.IntStream;

import nl.driehoek.bot.fixtures.Registered;
import nl.driehoek.bot.fixtures.Season;
import nl.driehoek.bot.outbox.Delivery;
import nl.driehoek.bot.storage.OnEveryStore;
import nl.driehoek.registrations.seat.Registration;

import org.springframework.data.mongodb.core.MongoTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What becomes of an invitation that the mail server refuses for good.
 */
class InvitationRefusalTests extends SendingInvitations {

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
		assertThat(new MongoInvitations(mongo).of(zwolle.id())).noneMatch(invitation -> invitation.progress().isOpen());
	}

	@OnEveryStore
	void asksAnAddressThatIsRefusedOnceADayForAWeek(MongoTemplate mongo) {
		Invitations invitations = new MongoInvitations(mongo);
		IntStream.range(0, 30).forEach(i -> this.couriers.next(new Delivery.Refused("no such address")));
		InvitationDesk desk = wanting(mongo);

		send();
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
		assertThat(invitations.rows().nextDue()).isEmpty();
	}

	@OnEveryStore
	void aRefusalIsForgottenOnceTheLetterIsTaken(MongoTemplate mongo) {
		Invitations invitations = new MongoInvitations(mongo);
		this.couriers.next(new Delivery.Refused("relaying denied"));
		InvitationDesk desk = wanting(mongo);

		send();
		passAndSend(Duration.ofHours(1), desk);

		assertThat(this.couriers.letters()).hasSize(4);
		assertThat(invitations.struggling(1)).isEmpty();
		assertThat(invitations.givenUp()).isEmpty();
	}

}
