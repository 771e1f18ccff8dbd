package nl.driehoek.bot.registration;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import nl.driehoek.bot.fixtures.Marks;
import nl.driehoek.bot.catalogue.Catalogue;
import nl.driehoek.bot.fixtures.Season;
import nl.driehoek.bot.fixtures.TestClock;
import nl.driehoek.bot.outbox.Body;
import nl.driehoek.bot.outbox.RowState;
import nl.driehoek.bot.outbox.TestOutbox;
import nl.driehoek.bot.registration.InterestDesk.ProgrammeOpened;
import nl.driehoek.bot.storage.OnEveryStore;
import nl.driehoek.conversation.Phrasebook;
import nl.driehoek.registrations.party.ChatId;
import nl.driehoek.registrations.party.Language;
import org.assertj.core.api.InstanceOfAssertFactories;

import org.springframework.data.mongodb.core.MongoTemplate;

import static org.assertj.core.api.Assertions.assertThat;

class InterestDeskTests {

	private static final ChatId CHAT = ChatId.inTelegram(7);

	private static final Instant BETWEEN_SEASONS = Instant.parse("2025-12-01T09:00:00Z");

	private final TestClock clock = new TestClock(BETWEEN_SEASONS);

	private final List<ProgrammeOpened> told = new ArrayList<>();

	@OnEveryStore
	void tellsOnceOfAProgrammeThatOpened(MongoTemplate mongo) {
		desk(mongo, new Catalogue(List.of())).leaveWord(CHAT, Language.DUTCH);

		desk(mongo, Season.catalogue()).tell();
		desk(mongo, Season.catalogue()).tell();

		assertThat(this.told).containsExactly(new ProgrammeOpened(CHAT, Language.DUTCH, Season.programme()));
	}

	@OnEveryStore
	void saysNothingOfWhatWasOpenAlready(MongoTemplate mongo) {
		InterestDesk desk = desk(mongo, Season.catalogue());
		desk.leaveWord(CHAT, Language.DUTCH);

		desk.tell();

		assertThat(this.told).isEmpty();
	}

	@OnEveryStore
	void saysNothingOfWhatIsOver(MongoTemplate mongo) {
		InterestDesk desk = desk(mongo, Season.catalogue());
		this.clock.pass(Duration.ofDays(300));
		desk.leaveWord(CHAT, Language.DUTCH);

		desk.tell();

		assertThat(this.told).isEmpty();
	}

	@OnEveryStore
	void wordThatIsTakenBackIsForgotten(MongoTemplate mongo) {
		desk(mongo, new Catalogue(List.of())).leaveWord(CHAT, Language.DUTCH);
		InterestDesk desk = desk(mongo, Season.catalogue());

		assertThat(desk.hasLeftWord(CHAT)).isTrue();
		desk.takeWordBack(CHAT);
		desk.tell();

		assertThat(desk.hasLeftWord(CHAT)).isFalse();
		assertThat(this.told).isEmpty();
	}

	@OnEveryStore
	void keepsAWordForAYear(MongoTemplate mongo) {
		InterestDesk desk = desk(mongo, new Catalogue(List.of()));
		desk.leaveWord(CHAT, Language.DUTCH);

		this.clock.pass(Duration.ofDays(365));
		desk.tell();
		assertThat(desk.hasLeftWord(CHAT)).isTrue();
		this.clock.pass(Duration.ofMillis(1));
		desk.tell();

		assertThat(desk.hasLeftWord(CHAT)).isFalse();
	}

	@OnEveryStore
	void theNewsIsOneMessageHoweverOftenItIsTold(MongoTemplate mongo) {
		TestOutbox outbox = TestOutbox.on(mongo);
		OpeningNews news = new OpeningNews(new Phrasebook("nl/driehoek/bot/registration/messages"));
		ProgrammeOpened opened = new ProgrammeOpened(CHAT, Language.DUTCH, Season.programme());

		outbox.outbox().want(news.message(opened, outbox.clock().instant()));
		outbox.outbox().want(news.message(opened, outbox.clock().instant()));
		outbox.send();

		assertThat(outbox.messages().find("opening/driehoek-2026/telegram:7"))
			.map(message -> message.progress().state())
			.contains(RowState.SENT);
		assertThat(outbox.couriers().cards()).singleElement().satisfies(card -> assertThat(Marks.of(card)).isEqualTo("""
				Je wilde het horen als er weer een programma opengaat. Dat is nu zover: *Samen leren*.

				Aanmelden? Stuur /start"""));
	}

	@OnEveryStore
	void theNewsIsInTheLanguageOfTheTalk(MongoTemplate mongo) {
		desk(mongo, new Catalogue(List.of())).leaveWord(CHAT, Language.ENGLISH);

		desk(mongo, Season.catalogue()).tell();

		OpeningNews news = new OpeningNews(new Phrasebook("nl/driehoek/bot/registration/messages"));
		assertThat(this.told).singleElement()
			.extracting(opened -> news.message(opened, BETWEEN_SEASONS).body())
			.asInstanceOf(InstanceOfAssertFactories.type(Body.InChat.class))
			.extracting(body -> Marks.of(body.card()))
			.asString()
			.startsWith("You wanted to hear when a programme opens again.");
	}

	private InterestDesk desk(MongoTemplate mongo, Catalogue catalogue) {
		return new InterestDesk(new MongoInterests(mongo), catalogue, this.told::add, this.clock);
	}

}
