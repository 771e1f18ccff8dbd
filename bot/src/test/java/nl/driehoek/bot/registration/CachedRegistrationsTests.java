package nl.driehoek.bot.registration;

import java.util.List;

import nl.driehoek.bot.fixtures.Registered;
import nl.driehoek.bot.storage.OnEveryStore;
import nl.driehoek.registrations.party.ChatId;

import org.springframework.data.mongodb.core.MongoTemplate;

import static org.assertj.core.api.Assertions.assertThat;

class CachedRegistrationsTests {

	private static final ChatId CHAT = Registered.zwolle().chat();

	@OnEveryStore
	void showsAtOnceWhatIsRegisteredHere(MongoTemplate mongo) {
		Registrations registrations = new CachedRegistrations(new MongoRegistrations(mongo));
		assertThat(registrations.ofChat(CHAT)).isEmpty();

		registrations.add(Registered.zwolle());

		assertThat(registrations.ofChat(CHAT)).containsExactly(Registered.zwolle());
	}

	@OnEveryStore
	void showsOnceWhatIsRegisteredTwice(MongoTemplate mongo) {
		Registrations registrations = new CachedRegistrations(new MongoRegistrations(mongo));
		registrations.add(Registered.zwolle());
		assertThat(registrations.ofChat(CHAT)).hasSize(1);

		registrations.add(Registered.zwolle());

		assertThat(registrations.ofChat(CHAT)).containsExactly(Registered.zwolle());
	}

	@OnEveryStore
	void showsWhatAnotherProcessRegisteredOnceItHeardTheChat(MongoTemplate mongo) {
		Registrations here = new CachedRegistrations(new MongoRegistrations(mongo));
		assertThat(here.ofChat(CHAT)).isEmpty();
		new MongoRegistrations(mongo).add(Registered.zwolle());

		here.heardElsewhere(CHAT);

		assertThat(here.ofChat(CHAT)).containsExactly(Registered.zwolle());
	}

	@OnEveryStore
	void showsNothingThatWasRemoved(MongoTemplate mongo) {
		Registrations registrations = new CachedRegistrations(new MongoRegistrations(mongo));
		registrations.add(Registered.zwolle());
		assertThat(registrations.ofChat(CHAT)).isNotEmpty();

		registrations.removeUnsettled(Registered.zwolle().id());
		assertThat(registrations.ofChat(CHAT)).isEmpty();

		registrations.add(Registered.zwolle());
		assertThat(registrations.ofChat(CHAT)).isNotEmpty();
		registrations.remove(List.of(Registered.zwolle().id()));
		assertThat(registrations.ofChat(CHAT)).isEmpty();
	}

}
