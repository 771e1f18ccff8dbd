package nl.driehoek.bot.invitation;

import biweekly.Biweekly;
import biweekly.ICalendar;
import nl.driehoek.bot.fixtures.Registered;
import nl.driehoek.bot.storage.OnEveryStore;
import nl.driehoek.registrations.seat.Registration;
import nl.driehoek.registrations.seat.RegistrationId;

import org.springframework.data.mongodb.core.MongoTemplate;

import static org.assertj.core.api.Assertions.assertThat;

class RegistrantFilesTests {

	@OnEveryStore
	void oneOfTheThreeGetsTheEventOfTheirOwnInvitation(MongoTemplate mongo) {
		ICalendar file = file(mongo, Registered.zwolle());

		assertThat(file.getMethod().getValue()).isEqualTo("PUBLISH");
		assertThat(file.getEvents()).singleElement().satisfies(event -> {
			assertThat(event.getUid().getValue()).isEqualTo(uid(mongo, Registered.zwolle()));
			assertThat(event.getAttendees()).isEmpty();
		});
	}

	@OnEveryStore
	void whoArrangesItGetsTheEventOfTheRegistration(MongoTemplate mongo) {
		ICalendar file = file(mongo, Registered.arranged());

		assertThat(file.getEvents()).singleElement()
			.satisfies(event -> assertThat(event.getUid().getValue())
				.isEqualTo(Registered.arranged().id() + "@lokaledriehoek"));
	}

	@OnEveryStore
	void aPersonGetsTheEventOfTheirOwnInvitation(MongoTemplate mongo) {
		ICalendar file = file(mongo, Registered.raadslid());

		assertThat(file.getEvents()).singleElement()
			.satisfies(event -> assertThat(event.getUid().getValue()).isEqualTo(uid(mongo, Registered.raadslid())));
	}

	@OnEveryStore
	void thereIsNothingForWhoHasNoSeat(MongoTemplate mongo) {
		assertThat(Letters.files(StoredInvitations.wanted(mongo)).find(RegistrationId.mint())).isEmpty();
	}

	private static String uid(MongoTemplate mongo, Registration registration) {
		return new MongoInvitations(mongo).of(registration.id())
			.stream()
			.filter(Invitation::isForRegistrant)
			.map(Invitation::uid)
			.findFirst()
			.orElseThrow();
	}

	private static ICalendar file(MongoTemplate mongo, Registration registration) {
		Invitations invitations = StoredInvitations.wanted(mongo, registration);
		return Letters.files(invitations)
			.find(registration.id())
			.map(file -> Biweekly.parse(file.content()).first())
			.orElseThrow();
	}

}
