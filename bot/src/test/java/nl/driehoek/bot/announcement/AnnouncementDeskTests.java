package nl.driehoek.bot.announcement;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;

import nl.driehoek.bot.catalogue.Surroundings;
import nl.driehoek.bot.fixtures.Marks;
import nl.driehoek.bot.fixtures.Power;
import nl.driehoek.bot.fixtures.Registered;
import nl.driehoek.bot.fixtures.Season;
import nl.driehoek.bot.fixtures.TestClock;
import nl.driehoek.bot.outbox.Delivery;
import nl.driehoek.bot.outbox.Letter;
import nl.driehoek.bot.outbox.Outbox;
import nl.driehoek.bot.outbox.Senders;
import nl.driehoek.bot.outbox.TestOutbox;
import nl.driehoek.bot.registration.Desk;
import nl.driehoek.bot.storage.OnEveryStore;
import nl.driehoek.conversation.Phrasebook;
import nl.driehoek.conversation.announcing.AnnouncementWords;
import nl.driehoek.conversation.announcing.Reach;
import nl.driehoek.conversation.announcing.WrittenAnnouncement;
import nl.driehoek.registrations.party.ChatId;
import nl.driehoek.registrations.programme.MeetingId;
import nl.driehoek.registrations.programme.ProgrammeId;

import org.springframework.data.mongodb.core.MongoTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class AnnouncementDeskTests {

	private static final Phrasebook WORDS = new Phrasebook("nl/driehoek/bot/announcement/messages");

	private static final ChatId AUTHOR = ChatId.inTelegram(99);

	private static final ProgrammeId PROGRAMME = Season.programme().id();

	@OnEveryStore
	void countsPeopleOnce(MongoTemplate mongo) {
		assertThat(desk(mongo, TestOutbox.on(mongo).outbox()).reach(PROGRAMME, Optional.empty()))
			.isEqualTo(new Reach(0, 0));
		register(mongo);

		AnnouncementDesk desk = desk(mongo, TestOutbox.on(mongo).outbox());
		assertThat(desk.reach(PROGRAMME, Optional.empty())).as("one chat registered two").isEqualTo(new Reach(2, 6));
		assertThat(desk.reach(PROGRAMME, Optional.of(Season.APRIL))).isEqualTo(new Reach(1, 2));
	}

	@OnEveryStore
	void writesToEachChatAndEachOtherAddressOnce(MongoTemplate mongo) {
		register(mongo);
		TestOutbox outbox = TestOutbox.on(mongo);
		AnnouncementDesk desk = desk(mongo, outbox.outbox());

		desk.announce(written(Optional.empty()), AUTHOR);
		desk.announce(written(Optional.empty()), AUTHOR);
		outbox.send();
		outbox.sweep();

		assertThat(outbox.couriers().chats()).containsExactlyInAnyOrder(ChatId.inTelegram(1), ChatId.inTelegram(2));
		assertThat(addresses(outbox)).containsExactlyInAnyOrder("b.voorbeeld@zwolle.nl", "s.voorbeeld@zwolle.nl",
				"s.voorbeeld@gm0106.nl", "g.voorbeeld@gm0106.nl", "s.voorbeeld@gm0150.nl", "g.voorbeeld@gm0150.nl");
	}

	@OnEveryStore
	void writesByMailToThoseWithoutAChat(MongoTemplate mongo) {
		Desk desk = Desk.on(mongo);
		desk.desk().claim(Registered.byMail(Registered.zwolle(), "griffie@zwolle.nl"));
		desk.desk().claim(Registered.raadslid());
		desk.desk().claim(Registered.inwoner());
		TestOutbox outbox = TestOutbox.on(mongo);

		assertThat(desk(mongo, outbox.outbox()).reach(PROGRAMME, Optional.empty())).isEqualTo(new Reach(1, 4));
		desk(mongo, outbox.outbox()).announce(written(Optional.empty()), AUTHOR);
		outbox.send();

		assertThat(outbox.couriers().chats()).containsExactly(ChatId.inTelegram(5));
		assertThat(addresses(outbox)).containsExactlyInAnyOrder("griffie@zwolle.nl", "b.voorbeeld@zwolle.nl",
				"s.voorbeeld@zwolle.nl", "i.voorbeeld@voorbeeld.nl");
	}

	@OnEveryStore
	void writesOnceToAnAddressThatIsContactAndAttendee(MongoTemplate mongo) {
		Desk.on(mongo).desk().claim(Registered.byMail(Registered.zwolle(), "B.Voorbeeld@zwolle.nl"));
		TestOutbox outbox = TestOutbox.on(mongo);

		desk(mongo, outbox.outbox()).announce(written(Optional.empty()), AUTHOR);
		outbox.send();

		assertThat(addresses(outbox)).containsExactlyInAnyOrder("B.Voorbeeld@zwolle.nl", "s.voorbeeld@zwolle.nl");
	}

	@OnEveryStore
	void writesOnlyToTheGivenMeeting(MongoTemplate mongo) {
		register(mongo);
		TestOutbox outbox = TestOutbox.on(mongo);

		desk(mongo, outbox.outbox()).announce(written(Optional.of(Season.APRIL)), AUTHOR);
		outbox.send();

		assertThat(outbox.couriers().chats()).containsExactly(ChatId.inTelegram(2));
		assertThat(addresses(outbox)).hasSize(2).allMatch(address -> address.endsWith("@gm0150.nl"));
	}

	@OnEveryStore
	void addsOnlyTheMissingRowsAfterACrash(MongoTemplate mongo) {
		register(mongo);
		TestOutbox outbox = TestOutbox.on(mongo);
		int[] rows = { 0 };
		Executor stops = row -> {
			rows[0]++;
			if (rows[0] == 4) {
				throw Power.off();
			}
		};
		Outbox stopping = new Outbox(outbox.messages(), outbox.couriers(), outbox.couriers(), new Senders(stops, stops),
				outbox.clock());
		assertThatThrownBy(() -> desk(mongo, stopping).announce(written(Optional.empty()), AUTHOR))
			.isInstanceOf(Power.class);
		assertThat(outbox.messages().tally("x").open()).isEqualTo(4);

		AnnouncementDesk again = desk(mongo, outbox.outbox());
		again.addressLeftOvers();
		again.addressLeftOvers();
		outbox.sweep();

		assertThat(outbox.couriers().chats()).hasSize(2).doesNotHaveDuplicates();
		assertThat(addresses(outbox)).hasSize(6).doesNotHaveDuplicates();
	}

	@OnEveryStore
	void readsWellInTheChatAndByMail(MongoTemplate mongo) {
		register(mongo);
		TestOutbox outbox = TestOutbox.on(mongo);

		desk(mongo, outbox.outbox()).announce(written(Optional.of(Season.APRIL)), AUTHOR);
		outbox.send();

		assertThat(outbox.couriers().cards()).extracting(Marks::of)
			.containsExactly("📢 Zie je & <dan>\n\nBureau Voorbeeld");
		Letter letter = outbox.couriers().letters().get(0);
		assertThat(letter.subject()).isEqualTo("Tot <vrijdag>");
		assertThat(letter.paragraphs()).containsExactly("Beste S. Voorbeeld,", "Zie je & <dan>",
				"Je krijgt deze e-mail omdat je meedoet aan een leerbijeenkomst, of dat voor anderen regelt.",
				"Vragen? Antwoord op deze e-mail.");
		assertThat(letter.messageId()).startsWith("announcement.x.").doesNotContain("voorbeeld");
	}

	@OnEveryStore
	void showsTheProgressOnACard(MongoTemplate mongo) {
		TestOutbox outbox = announced(mongo);
		ProgressCards progress = progress(mongo, outbox);

		progress.refresh();
		progress.refresh();
		assertThat(outbox.couriers().cards()).singleElement()
			.extracting(Marks::of)
			.asString()
			.startsWith("Het bericht is onderweg.\n\nIn de chat: 0\nPer e-mail: 0\n")
			.endsWith("Nog te gaan: 3");
		outbox.couriers().next(new Delivery.Unclear());
		outbox.send();
		progress.refresh();

		assertThat(outbox.couriers().cards()).last().extracting(Marks::of).isEqualTo("""
				Klaar, maar het bericht is niet zeker bij iedereen aangekomen.

				In de chat: 0
				Per e-mail: 2
				Mislukt: 0
				Onzeker: 1""");
	}

	@OnEveryStore
	void showsTheFinalProgressWhenTheChatCanBeReachedAgain(MongoTemplate mongo) {
		TestOutbox outbox = announced(mongo);
		outbox.send();
		outbox.couriers().reachable(false);

		progress(mongo, outbox).refresh();
		assertThat(new MongoAnnouncements(mongo).open()).hasSize(1);
		outbox.couriers().reachable(true);
		progress(mongo, outbox).refresh();

		assertThat(new MongoAnnouncements(mongo).open()).isEmpty();
	}

	@OnEveryStore
	void triesAChatThatCannotBeReachedLessAndLessOften(MongoTemplate mongo) {
		TestOutbox outbox = announced(mongo);
		outbox.couriers().reachable(false);
		ProgressCards progress = progress(mongo, outbox);

		everyThreeSeconds(Duration.ofHours(1), progress, outbox);
		assertThat(outbox.couriers().cards()).as("at once, after 10, 20, 40, 80, 160 seconds, then every 5 minutes")
			.hasSizeBetween(10, 20);
		outbox.couriers().reachable(true);
		outbox.send();
		everyThreeSeconds(Duration.ofMinutes(6), progress, outbox);

		assertThat(new MongoAnnouncements(mongo).open()).isEmpty();
	}

	private static void everyThreeSeconds(Duration time, ProgressCards progress, TestOutbox outbox) {
		for (long seconds = 0; seconds < time.toSeconds(); seconds += 3) {
			progress.refresh();
			outbox.clock().pass(Duration.ofSeconds(3));
		}
	}

	private static TestOutbox announced(MongoTemplate mongo) {
		register(mongo);
		TestOutbox outbox = TestOutbox.on(mongo);
		desk(mongo, outbox.outbox()).announce(written(Optional.of(Season.APRIL)), AUTHOR);
		return outbox;
	}

	private static ProgressCards progress(MongoTemplate mongo, TestOutbox outbox) {
		return new ProgressCards(new MongoAnnouncements(mongo), outbox.messages(), outbox.couriers(), WORDS,
				new Pauses(outbox.clock()));
	}

	private static void register(MongoTemplate mongo) {
		Desk desk = Desk.on(mongo);
		desk.desk().claim(Registered.zwolle());
		desk.desk().claim(Registered.in(1, Registered.ASSEN, Season.MAY));
		desk.desk().claim(Registered.in(2, Registered.DEVENTER, Season.APRIL));
	}

	private static AnnouncementDesk desk(MongoTemplate mongo, Outbox outbox) {
		Desk desk = Desk.on(mongo);
		Receivers receivers = new Receivers(desk.plans(), desk.registrations());
		return new AnnouncementDesk(new MongoAnnouncements(mongo), receivers,
				new AnnouncementMessages(new Phrasebook(AnnouncementWords.BUNDLE)), outbox,
				new Surroundings(Season.catalogue(), new TestClock(Season.SECOND_OF_MARCH)));
	}

	private static WrittenAnnouncement written(Optional<MeetingId> meeting) {
		return new WrittenAnnouncement("x", PROGRAMME, meeting, "Zie je & <dan>", "Tot <vrijdag>");
	}

	private static List<String> addresses(TestOutbox outbox) {
		return outbox.couriers().letters().stream().map(letter -> letter.to().value()).toList();
	}

}
