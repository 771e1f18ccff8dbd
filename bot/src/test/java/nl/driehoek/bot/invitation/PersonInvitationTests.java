package nl.driehoek.bot.invitation;

import nl.driehoek.bot.fixtures.Registered;
import nl.driehoek.bot.fixtures.Season;
import nl.driehoek.bot.fixtures.TestClock;
import nl.driehoek.bot.outbox.TestCouriers;
import nl.driehoek.bot.storage.OnEveryStore;
import nl.driehoek.registrations.seat.Registration;

import org.springframework.data.mongodb.core.MongoTemplate;

import static org.assertj.core.api.Assertions.assertThat;

class PersonInvitationTests {

	private final TestCouriers couriers = new TestCouriers();

	@OnEveryStore
	void invitesAPersonOnce(MongoTemplate mongo) {
		InvitationDesk desk = new InvitationDesk(new MongoInvitations(mongo), Letters.pen(), this.couriers, () -> {
		}, new TestClock(Season.SECOND_OF_MARCH));
		Registration resident = Registered.inwoner();

		desk.want(resident, Registered.seat(resident));
		desk.want(resident, Registered.seat(resident));
		desk.sendFresh();
		desk.sendDue();

		assertThat(this.couriers.letters()).singleElement()
			.satisfies(letter -> assertThat(letter.to().value()).isEqualTo("i.voorbeeld@voorbeeld.nl"));
	}

}
