package nl.driehoek.bot.staff;

import java.time.Duration;

import nl.driehoek.bot.fixtures.Marks;
import nl.driehoek.bot.fixtures.Registered;
import nl.driehoek.bot.fixtures.Season;
import nl.driehoek.bot.invitation.Invitation;
import nl.driehoek.bot.invitation.StoredInvitations;
import nl.driehoek.bot.outbox.Outage;
import nl.driehoek.bot.storage.OnEveryStore;
import nl.driehoek.registrations.party.ChatId;
import nl.driehoek.registrations.party.Contact;
import nl.driehoek.registrations.party.MailAddress;
import nl.driehoek.registrations.programme.Meeting;
import nl.driehoek.registrations.programme.Programme;
import nl.driehoek.registrations.seat.Registration;

import org.springframework.data.mongodb.core.MongoTemplate;

import static org.assertj.core.api.Assertions.assertThat;

class StaffNewsTests {

	@OnEveryStore
	void tellsEachMemberOfStaffOnceAboutARegistration(MongoTemplate mongo) {
		Office office = seated(mongo, Registered.zwolle());

		seated(office, Registered.zwolle(), 7L, 8L);
		seated(office, Registered.zwolle(), 7L, 8L);
		office.outbox().send();

		assertThat(office.outbox().couriers().chats()).containsExactlyInAnyOrder(ChatId.inTelegram(7),
				ChatId.inTelegram(8));
		assertThat(office.outbox().couriers().cards()).extracting(Marks::of)
			.containsOnly(
					"🆕 Nieuwe aanmelding: *Zwolle*, 29 mei (1 van 6). De griffier, G. Voorbeeld, regelt het. /lijst");
	}

	@OnEveryStore
	void tellsOfALaterChangeAsAChange(MongoTemplate mongo) {
		Registration zwolle = Registered.zwolle();
		Registration resident = Registered.inwoner();
		Office office = seated(mongo, zwolle);

		office.news(7L).changed(zwolle, Registered.seat(zwolle).movedTo(Season.APRIL, Season.SECOND_OF_MARCH));
		office.news(7L).changed(resident, Registered.seat(resident).movedTo(Season.APRIL, Season.SECOND_OF_MARCH));
		office.outbox().send();

		assertThat(office.outbox().couriers().cards()).extracting(Marks::of)
			.satisfiesExactly(
					text -> assertThat(text)
						.matches("✏️ Gewijzigd: \\*Zwolle\\* zit nu bij .* april \\(0 van 2\\)\\. /lijst"),
					text -> assertThat(text).startsWith("✏️ Gewijzigd: *I. Voorbeeld (inwoner)* zit nu bij "));
	}

	@OnEveryStore
	void announcesAnErasureOnceADay(MongoTemplate mongo) {
		Office office = seated(mongo, Registered.zwolle());
		Programme programme = Season.programme();
		Meeting april = programme.meetings().get(0);

		office.news(7L).willErase(programme, april, 1);
		office.news(7L).willErase(programme, april, 1);
		office.outbox().clock().pass(Duration.ofDays(1));
		office.news(7L).willErase(programme, april, 1);
		office.outbox().send();

		assertThat(office.outbox().couriers().cards()).hasSize(2)
			.extracting(Marks::of)
			.allMatch(text -> text.startsWith("De bewaartijd is om. Na een dag wis ik"));
	}

	@OnEveryStore
	void saysWhoMadeTheSecondTry(MongoTemplate mongo) {
		Office office = seated(mongo, Registered.zwolle());
		Programme programme = Season.programme();

		office.news(7L).triedAgain(programme.id(), Registered.ZWOLLE, new Contact.InChat(ChatId.inTelegram(99)));
		office.news(7L)
			.triedAgain(programme.id(), Registered.ZWOLLE, new Contact.ByMail(new MailAddress("a.ander@voorbeeld.nl")));
		office.outbox().send();

		assertThat(office.outbox().couriers().cards()).extracting(Marks::of)
			.satisfiesExactly(text -> assertThat(text).endsWith("Dat was iemand in de chat (gesprek 99)."),
					text -> assertThat(text).endsWith("Dat was a.ander@voorbeeld.nl."));
	}

	@OnEveryStore
	void tellsOfAPerson(MongoTemplate mongo) {
		Registration resident = Registered.inwoner();
		Office office = seated(mongo, resident);
		Invitation invitation = StoredInvitations.wanted(mongo, resident).of(resident.id()).get(0);

		seated(office, resident, 7L);
		office.news(7L).notArriving(invitation);
		office.news(7L).givenUp(invitation);
		office.outbox().send();

		assertThat(office.outbox().couriers().cards()).extracting(Marks::of)
			.satisfiesExactly(
					text -> assertThat(text)
						.isEqualTo("🆕 Nieuwe aanmelding: *I. Voorbeeld (inwoner)*, 29 mei (1 van 6). /lijst"),
					text -> assertThat(text).startsWith(
							"De uitnodiging voor I. Voorbeeld is nog niet aangekomen op i.voorbeeld@voorbeeld.nl."),
					text -> assertThat(text).startsWith(
							"De uitnodiging voor I. Voorbeeld is niet aangekomen. De mailserver kent het adres i.voorbeeld@voorbeeld.nl al een week niet"));
	}

	@OnEveryStore
	void pointsOutStrangeAddresses(MongoTemplate mongo) {
		Registration assen = Registered.in(1, Registered.ASSEN, Season.MAY);
		Office office = seated(mongo, assen);

		seated(office, assen, 7L);
		office.outbox().send();

		assertThat(Marks.of(office.outbox().couriers().cards().get(0))).contains(
				"Let op: deze adressen lijken niet van de gemeente: b.voorbeeld@gm0106.nl, s.voorbeeld@gm0106.nl en g.voorbeeld@gm0106.nl");
	}

	@OnEveryStore
	void tellsOnceAboutAChatThatRegistersAGemeenteAgain(MongoTemplate mongo) {
		Office office = Office.on(mongo);

		triedAgain(office, 3);
		triedAgain(office, 3);
		triedAgain(office, 4);
		office.outbox().send();

		assertThat(office.outbox().couriers().cards()).hasSize(2)
			.allSatisfy(card -> assertThat(Marks.of(card))
				.startsWith("Iemand anders probeerde *Zwolle* aan te melden voor Samen leren. Zwolle doet al mee."));
	}

	@OnEveryStore
	void tellsOnceThatAnInvitationIsLateAndOnceThatItIsGivenUp(MongoTemplate mongo) {
		Office office = Office.on(mongo);
		Registration zwolle = Registered.zwolle();
		Invitation invitation = StoredInvitations.wanted(mongo, zwolle).of(zwolle.id()).get(2);

		office.news(7L).notArriving(invitation);
		office.news(7L).notArriving(invitation);
		office.news(7L).givenUp(invitation);
		office.news(7L).givenUp(invitation);
		office.outbox().send();

		assertThat(office.outbox().couriers().cards()).extracting(Marks::of)
			.containsExactly(
					"De uitnodiging voor de griffier van Zwolle is nog niet aangekomen op g.voorbeeld@zwolle.nl. Misschien klopt het adres niet, of neemt de mailserver nu niets aan. We blijven het voorlopig proberen.",
					"De uitnodiging voor de griffier van Zwolle is niet aangekomen. De mailserver kent het adres g.voorbeeld@zwolle.nl al een week niet, dus we proberen het niet meer. Wil je zelf contact opnemen?");
	}

	@OnEveryStore
	void tellsOnceWhatTheMailServerSaidOfUs(MongoTemplate mongo) {
		Office office = Office.on(mongo);
		Outage outage = new Outage(Season.SECOND_OF_MARCH, "550 5.4.5 Daily sending quota exceeded");

		office.news(7L).mailTrouble(outage);
		office.news(7L).mailTrouble(outage);
		office.news(7L).mailTrouble(new Outage(Season.SECOND_OF_MARCH, ""));
		office.outbox().send();

		assertThat(office.outbox().couriers().cards()).extracting(Marks::of)
			.satisfiesExactly(
					text -> assertThat(text).contains("“550 5.4.5 Daily sending quota exceeded”",
							"Dat ligt niet aan de adressen"),
					text -> assertThat(text).contains("De mailserver geeft geen goed antwoord"));
	}

	@OnEveryStore
	void writesNothingIfThereIsNoStaff(MongoTemplate mongo) {
		Office office = seated(mongo, Registered.zwolle());

		seated(office, Registered.zwolle());
		office.outbox().send();

		assertThat(office.outbox().couriers().chats()).isEmpty();
	}

	private static Office seated(MongoTemplate mongo, Registration registration) {
		Office office = Office.on(mongo);
		office.desk().desk().claim(registration);
		return office;
	}

	private static void seated(Office office, Registration registration, Long... staff) {
		office.news(staff).changed(registration, Registered.seat(registration));
	}

	private static void triedAgain(Office office, long chat) {
		office.news(7L)
			.triedAgain(Season.programme().id(), Registered.ZWOLLE, new Contact.InChat(ChatId.inTelegram(chat)));
	}

}
