package nl.driehoek.bot.registration;

import java.time.Instant;

import nl.driehoek.bot.fixtures.Marks;
import nl.driehoek.bot.fixtures.Registered;
import nl.driehoek.bot.fixtures.Season;
import nl.driehoek.bot.invitation.Invitation;
import nl.driehoek.bot.invitation.Invitations;
import nl.driehoek.bot.invitation.StoredInvitations;
import nl.driehoek.bot.outbox.Letter;
import nl.driehoek.bot.outbox.TestOutbox;
import nl.driehoek.bot.storage.OnEveryStore;
import nl.driehoek.conversation.Phrasebook;
import nl.driehoek.registrations.party.Role;
import nl.driehoek.registrations.seat.Registration;

import org.springframework.data.mongodb.core.MongoTemplate;

import static org.assertj.core.api.Assertions.assertThat;

class RefusedDeskTests {

	private static final Instant NOW = Season.SECOND_OF_MARCH;

	@OnEveryStore
	void tellsTheRegistrantOnceWhichAddressIsWrongAndWhomToMail(MongoTemplate mongo) {
		TestOutbox outbox = TestOutbox.on(mongo);
		RefusedDesk desk = refused(mongo, outbox, Registered.zwolle(), Role.BURGEMEESTER);

		desk.tell();
		desk.tell();
		outbox.send();

		assertThat(outbox.couriers().chats()).containsExactly(Registered.zwolle().contact().chat().orElseThrow());
		assertThat(outbox.couriers().cards()).extracting(Marks::of)
			.containsExactly(
					"De uitnodiging voor B. Voorbeeld kwam niet aan. De mailserver kent het adres b.voorbeeld@zwolle.nl niet. Staat er een typefout in? Mail dan het goede adres naar driehoek@voorbeeld.nl. Vertel B. Voorbeeld intussen zelf waar en wanneer het is.");
	}

	@OnEveryStore
	void tellsOfTheRegistrantsOwnAddress(MongoTemplate mongo) {
		TestOutbox outbox = TestOutbox.on(mongo);

		refused(mongo, outbox, Registered.zwolle(), Role.GRIFFIER).tell();
		outbox.send();

		assertThat(outbox.couriers().cards()).extracting(Marks::of)
			.singleElement()
			.asString()
			.startsWith("Je uitnodiging kwam niet aan.");
	}

	@OnEveryStore
	void writesToARegistrantWithoutAChatUnlessThatIsTheAddress(MongoTemplate mongo) {
		TestOutbox outbox = TestOutbox.on(mongo);
		Registration byMail = Registered.byMail(Registered.zwolle(), "g.voorbeeld@zwolle.nl");

		RefusedDesk desk = refused(mongo, outbox, byMail, Role.BURGEMEESTER, Role.GRIFFIER);
		desk.tell();
		desk.tell();
		outbox.send();

		assertThat(outbox.couriers().letters()).singleElement().extracting(Letter::paragraphs).satisfies(text -> {
			assertThat(text.get(0)).isEqualTo("Beste G. Voorbeeld,");
			assertThat(text.get(1)).contains("b.voorbeeld@zwolle.nl", "driehoek@voorbeeld.nl");
		});
	}

	private static RefusedDesk refused(MongoTemplate mongo, TestOutbox outbox, Registration registration,
			Role... roles) {
		Desk desk = Desk.on(mongo);
		desk.registrations().add(registration);
		Invitations invitations = StoredInvitations.wanted(mongo, registration);
		for (Role role : roles) {
			Invitation invitation = invitations.of(registration.id())
				.stream()
				.filter(each -> each.guest().attendee().role() == role)
				.findFirst()
				.orElseThrow();
			invitations.rows().replace(StoredInvitations.refused(invitation, NOW));
		}
		RefusedNews news = new RefusedNews(new Phrasebook("nl/driehoek/bot/registration/messages"));
		return new RefusedDesk(invitations, desk.registrations(), news, outbox.outbox(), desk.surroundings());
	}

}
