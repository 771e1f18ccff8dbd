package nl.driehoek.bot.invitation;

import nl.driehoek.bot.fixtures.Registered;
import nl.driehoek.bot.storage.OnEveryStore;
import nl.driehoek.registrations.seat.Registration;

import org.springframework.data.mongodb.core.MongoTemplate;

import static org.assertj.core.api.Assertions.assertThat;

class PersonInvitationTests extends SendingInvitations {

	@OnEveryStore
	void invitesAPersonOnce(MongoTemplate mongo) {
		InvitationDesk desk = desk(mongo);
		Registration resident = Registered.inwoner();

		desk.want(resident, Registered.seat(resident));
		desk.want(resident, Registered.seat(resident));
		send();
		sweep(desk);

		assertThat(this.couriers.letters()).singleElement()
			.satisfies(letter -> assertThat(letter.to().value()).isEqualTo("i.voorbeeld@voorbeeld.nl"));
	}

}
