package nl.driehoek.bot.staff;

import nl.driehoek.bot.fixtures.Marks;
import nl.driehoek.bot.fixtures.Registered;
import nl.driehoek.bot.fixtures.Season;
import nl.driehoek.bot.storage.OnEveryStore;
import nl.driehoek.bot.talk.DirectAnswer;
import nl.driehoek.conversation.Visitor;
import nl.driehoek.conversation.Who;
import nl.driehoek.registrations.party.ChatId;
import nl.driehoek.registrations.party.Language;

import org.springframework.data.mongodb.core.MongoTemplate;

import static org.assertj.core.api.Assertions.assertThat;

class ListCommandTests {

	@OnEveryStore
	void showsEveryMeetingWithItsSeats(MongoTemplate mongo) {
		Office office = Office.on(mongo);
		office.desk().desk().claim(Registered.in(1, Registered.ASSEN, Season.APRIL));
		office.desk().desk().claim(Registered.in(2, Registered.DEVENTER, Season.APRIL));
		office.desk().desk().claim(Registered.zwolle());

		assertThat(Marks.of(answer(office).card())).isEqualTo("""
				*Samen leren*

				*vr 10 apr* – Noord: 2 van 2 bezet, vol
				• Assen
				• Deventer
				*vr 29 mei* – Oost: 1 van 6 bezet
				• Zwolle""");
	}

	@OnEveryStore
	void countsPersonsWhoComeAlone(MongoTemplate mongo) {
		Office office = Office.on(mongo);
		office.desk().desk().claim(Registered.zwolle());
		office.desk().desk().claim(Registered.raadslid());
		office.desk().desk().claim(Registered.inwoner());

		assertThat(Marks.of(answer(office).card())).endsWith("""
				*vr 29 mei* – Oost: 3 van 6 bezet
				• Zwolle
				• 2 personen""");
	}

	@OnEveryStore
	void showsMeetingsWithoutADateOrALimit(MongoTemplate mongo) {
		Office office = Office.on(mongo);
		office.desk().desk().claim(Registered.zwolle());

		assertThat(Marks.of(answer(office.list(Season.openEnded())).card())).endsWith("""
				*vr 10 apr* – Noord: 0 van 2 bezet
				*datum volgt* – Heel Nederland: 1 bezet
				• Zwolle""");
	}

	@OnEveryStore
	void sendsAFileOfAllParticipants(MongoTemplate mongo) {
		Office office = Office.on(mongo);
		office.desk().desk().claim(Registered.zwolle());

		assertThat(answer(office).file()).hasValueSatisfying(file -> {
			assertThat(file.name()).isEqualTo("deelnemers.csv");
			assertThat(file.content().lines()).hasSize(4);
		});
	}

	@OnEveryStore
	void saysThatInvitationsWaitForAMailServer(MongoTemplate mongo) {
		Office office = Office.on(mongo);
		office.outbox().couriers().open(false);

		assertThat(Marks.of(answer(office).card())).endsWith("gaan weg zodra die er is.").contains("SMTP_HOST");
	}

	@OnEveryStore
	void isForStaffOnly(MongoTemplate mongo) {
		assertThat(Office.on(mongo).list().menuLine().who()).isEqualTo(Who.STAFF);
	}

	private static DirectAnswer answer(Office office) {
		return answer(office.list());
	}

	private static DirectAnswer answer(ListCommand list) {
		return list.answer(new Visitor(ChatId.inTelegram(1), Language.DUTCH, true));
	}

}
