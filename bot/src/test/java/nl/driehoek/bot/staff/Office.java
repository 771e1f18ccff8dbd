package nl.driehoek.bot.staff;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import nl.driehoek.bot.access.Staff;
import nl.driehoek.bot.catalogue.Catalogue;
import nl.driehoek.bot.fixtures.Season;
import nl.driehoek.bot.fixtures.TestClock;
import nl.driehoek.bot.outbox.TestOutbox;
import nl.driehoek.bot.registration.Desk;
import nl.driehoek.conversation.Phrasebook;
import nl.driehoek.registrations.gemeente.Gemeenten;
import nl.driehoek.registrations.party.ChatId;
import nl.driehoek.registrations.programme.Programme;

import org.springframework.data.mongodb.core.MongoTemplate;

/**
 * The staff's side of one season.
 */
record Office(Desk desk, TestOutbox outbox, StaffWords words, ParticipantsFile file) {

	static Office on(MongoTemplate mongo) {
		Desk desk = Desk.on(mongo);
		TestOutbox outbox = TestOutbox.on(mongo);
		StaffWords words = new StaffWords(Season.catalogue(), desk.plans(), Gemeenten.dutch(), outbox.couriers(),
				new Phrasebook("nl/driehoek/bot/staff/messages"));
		return new Office(desk, outbox, words, new ParticipantsFile(desk.plans(), desk.registrations(), words));
	}

	ListCommand list() {
		return list(Season.programme());
	}

	ListCommand list(Programme programme) {
		return new ListCommand(new Catalogue(List.of(programme)), this.desk.plans(), this.words, this.file,
				new TestClock(Season.SECOND_OF_MARCH));
	}

	StaffNews news(Long... staff) {
		Set<ChatId> chats = Stream.of(staff).map(ChatId::inTelegram).collect(Collectors.toSet());
		return new StaffNews(new Staff(chats), this.words, this.outbox.outbox(), this.outbox.clock());
	}

}
