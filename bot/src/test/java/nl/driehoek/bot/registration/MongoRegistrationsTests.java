package nl.driehoek.bot.registration;

import java.util.List;

import nl.driehoek.bot.fixtures.Registered;
import nl.driehoek.bot.fixtures.Season;
import nl.driehoek.bot.storage.OnEveryStore;
import nl.driehoek.registrations.gemeente.GemeenteCode;
import nl.driehoek.registrations.party.ChatId;
import nl.driehoek.registrations.seat.Registration;
import nl.driehoek.registrations.seat.RegistrationId;

import org.springframework.data.mongodb.core.MongoTemplate;

import static org.assertj.core.api.Assertions.assertThat;

class MongoRegistrationsTests {

	@OnEveryStore
	void keepsAllOfARegistration(MongoTemplate mongo) {
		Registrations registrations = new MongoRegistrations(mongo);

		assertThat(registrations.add(Registered.zwolle())).isTrue();
		assertThat(registrations.add(assen())).isTrue();

		assertThat(registrations.find(Registered.zwolle().id())).contains(Registered.zwolle());
		assertThat(registrations.ofChat(ChatId.inTelegram(1))).containsExactly(Registered.zwolle(), assen());
		assertThat(registrations.withIds(List.of(assen().id(), RegistrationId.mint()))).containsExactly(assen());
	}

	@OnEveryStore
	void keepsWhoArrangesIt(MongoTemplate mongo) {
		Registrations registrations = new MongoRegistrations(mongo);

		registrations.add(Registered.arranged());

		assertThat(registrations.find(Registered.arranged().id())).contains(Registered.arranged());
	}

	@OnEveryStore
	void aChatHasThreePlaces(MongoTemplate mongo) {
		Registrations registrations = new MongoRegistrations(mongo);
		registrations.add(Registered.zwolle());
		registrations.add(assen());
		registrations.add(registration(Registered.DEVENTER));
		Registration fourth = registration(new GemeenteCode("gm0034"));

		assertThat(registrations.add(fourth)).isFalse();
		assertThat(registrations.find(fourth.id())).isEmpty();
		assertThat(registrations.add(assen())).as("it has a place").isTrue();
		assertThat(registrations.add(Registered.in(2, new GemeenteCode("gm0034"), Season.MAY))).isTrue();
	}

	@OnEveryStore
	void aPlaceThatIsGivenBackCanBeTaken(MongoTemplate mongo) {
		Registrations registrations = new MongoRegistrations(mongo);
		registrations.add(Registered.zwolle());
		registrations.add(assen());
		registrations.add(registration(Registered.DEVENTER));

		registrations.removeUnclaimed(assen().id());

		assertThat(registrations.add(registration(new GemeenteCode("gm0034")))).isTrue();
		assertThat(registrations.ofChat(ChatId.inTelegram(1))).hasSize(3);
	}

	@OnEveryStore
	void aClaimedOneIsNeitherRemovedNorLeftOver(MongoTemplate mongo) {
		Registrations registrations = new MongoRegistrations(mongo);
		registrations.add(Registered.zwolle());
		registrations.add(assen());

		registrations.claimed(List.of(Registered.zwolle().id(), RegistrationId.mint()));
		registrations.removeUnclaimed(Registered.zwolle().id());

		assertThat(registrations.find(Registered.zwolle().id())).isPresent();
		assertThat(registrations.unclaimed()).containsExactly(assen());
	}

	private static Registration assen() {
		return registration(Registered.ASSEN);
	}

	private static Registration registration(GemeenteCode gemeente) {
		return Registered.in(1, gemeente, Season.MAY);
	}

}
