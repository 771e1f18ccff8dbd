package nl.driehoek.bot.registration;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

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

	private static final Instant LATER = Instant.parse("2027-01-01T00:00:00Z");

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
	void keepsPersonsAndThoseWhoAreReachedByMail(MongoTemplate mongo) {
		Registrations registrations = new MongoRegistrations(mongo);
		Registration member = Registered.raadslid();
		Registration resident = Registered.inwoner();
		Registration driehoek = Registered.byMail(assen(), "a.voorbeeld@assen.nl");

		List.of(member, resident, driehoek).forEach(registrations::add);

		assertThat(registrations.withIds(List.of(member.id(), resident.id(), driehoek.id())))
			.containsExactlyInAnyOrder(member, resident, driehoek);
		assertThat(registrations.ofChat(ChatId.inTelegram(5))).containsExactly(member);
	}

	@OnEveryStore
	void keepsTheOrganisationOfAPerson(MongoTemplate mongo) {
		Registrations registrations = new MongoRegistrations(mongo);
		Registration civilServant = Registered.ambtenaar();

		registrations.add(civilServant);

		assertThat(registrations.find(civilServant.id())).contains(civilServant);
	}

	@OnEveryStore
	void anAddressHasThreeSlotsLikeAChat(MongoTemplate mongo) {
		Registrations registrations = new MongoRegistrations(mongo);
		Stream.of(Registered.ZWOLLE, Registered.ASSEN, Registered.DEVENTER)
			.forEach(gemeente -> registrations.add(byMail(gemeente)));

		assertThat(registrations.add(byMail(new GemeenteCode("gm0034")))).isFalse();
		assertThat(registrations.add(registration(new GemeenteCode("gm0034")))).as("in the chat").isTrue();
	}

	private static Registration byMail(GemeenteCode gemeente) {
		return Registered.byMail(Registered.in(9, gemeente, Season.MAY), "a.voorbeeld@voorbeeld.nl");
	}

	@OnEveryStore
	void aChatHasThreeSlots(MongoTemplate mongo) {
		Registrations registrations = new MongoRegistrations(mongo);
		registrations.add(Registered.zwolle());
		registrations.add(assen());
		registrations.add(registration(Registered.DEVENTER));
		Registration fourth = registration(new GemeenteCode("gm0034"));

		assertThat(registrations.add(fourth)).isFalse();
		assertThat(registrations.find(fourth.id())).isEmpty();
		assertThat(registrations.add(assen())).as("it has a slot").isTrue();
		assertThat(registrations.add(Registered.in(2, new GemeenteCode("gm0034"), Season.MAY))).isTrue();
	}

	@OnEveryStore
	void aSlotThatIsGivenBackCanBeTaken(MongoTemplate mongo) {
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
		assertThat(registrations.unclaimed(LATER, 9)).containsExactly(assen());
	}

	private static Registration assen() {
		return registration(Registered.ASSEN);
	}

	private static Registration registration(GemeenteCode gemeente) {
		return Registered.in(1, gemeente, Season.MAY);
	}

}
