package nl.driehoek.bot.staff;

import nl.driehoek.bot.fixtures.Registered;
import nl.driehoek.bot.fixtures.Season;
import nl.driehoek.bot.storage.OnEveryStore;
import nl.driehoek.bot.talk.DirectAnswer;
import nl.driehoek.conversation.Visitor;
import nl.driehoek.registrations.party.ChatId;
import nl.driehoek.registrations.party.Language;

import org.springframework.data.mongodb.core.MongoTemplate;

import static org.assertj.core.api.Assertions.assertThat;

class ListCommandTests {

	@OnEveryStore
	void showsEveryMeetingWithItsSeats(MongoTemplate mongo) {
		Office office = Office.on(mongo);
		office.desk().desk().settle(Registered.in(1, Registered.ASSEN, Season.APRIL));
		office.desk().desk().settle(Registered.in(2, Registered.DEVENTER, Season.APRIL));
		office.desk().desk().settle(Registered.zwolle());

		assertThat(answer(office).card().html()).isEqualTo("""
				<b>Samen leren</b>

				<b>vr 10 apr</b> – Noord: 2 van 2 bezet, vol
				• Assen
				• Deventer
				<b>vr 29 mei</b> – Oost: 1 van 6 bezet
				• Zwolle""");
	}

	@OnEveryStore
	void sendsAFileWithAllWhoCome(MongoTemplate mongo) {
		Office office = Office.on(mongo);
		office.desk().desk().settle(Registered.zwolle());

		assertThat(answer(office).file()).hasValueSatisfying(file -> {
			assertThat(file.name()).isEqualTo("deelnemers.csv");
			assertThat(file.content().lines()).hasSize(4);
		});
	}

	@OnEveryStore
	void saysThatInvitationsWaitForAMailServer(MongoTemplate mongo) {
		Office office = Office.on(mongo);
		office.outbox().couriers().open(false);

		assertThat(answer(office).card().html()).endsWith("gaan weg zodra die er is.").contains("SMTP_HOST");
	}

	@OnEveryStore
	void isNothingForOthers(MongoTemplate mongo) {
		Visitor other = new Visitor(ChatId.inTelegram(1), Language.DUTCH, false);

		assertThat(Office.on(mongo).list().answer(other)).isEmpty();
	}

	private static DirectAnswer answer(Office office) {
		return office.list().answer(new Visitor(ChatId.inTelegram(1), Language.DUTCH, true)).orElseThrow();
	}

}
