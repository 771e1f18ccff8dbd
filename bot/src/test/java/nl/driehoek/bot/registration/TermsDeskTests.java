package nl.driehoek.bot.registration;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import nl.driehoek.bot.catalogue.Catalogue;
import nl.driehoek.bot.catalogue.Surroundings;
import nl.driehoek.bot.fixtures.Registered;
import nl.driehoek.bot.fixtures.Season;
import nl.driehoek.bot.fixtures.TestClock;
import nl.driehoek.bot.storage.OnEveryStore;
import nl.driehoek.registrations.programme.Capacity;
import nl.driehoek.registrations.programme.Meeting;
import nl.driehoek.registrations.programme.MeetingId;
import nl.driehoek.registrations.programme.Programme;
import nl.driehoek.registrations.programme.ProgrammeId;
import nl.driehoek.registrations.seat.Registration;
import nl.driehoek.registrations.seat.SeatEntry;

import org.springframework.data.mongodb.core.MongoTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a programme file changes for people who are in does not count until staff confirm
 * it.
 */
class TermsDeskTests {

	private static final ProgrammeId PROGRAMME = new ProgrammeId("driehoek-2026");

	private static final TestClock CLOCK = new TestClock(Season.SECOND_OF_MARCH);

	private static final MeetingId APRIL = new MeetingId("april");

	private static final String FILE = """
			id: driehoek-2026
			titel: Samen leren
			over: We spelen een spel.
			organisator:
			  naam: Bureau Voorbeeld
			  e-mail: driehoek@voorbeeld.nl
			regels:
			  deelname: hele driehoek
			  plekken: 6
			  aanmelden-tot: 4 weken
			  regio: vrije keuze
			  kosten: geen
			  toelating: automatisch
			  programma-vooraf: 1 week
			  bewaren: 6 maanden
			bijeenkomsten:
			  - id: april
			    datum: 2026-04-10
			    regio: Noord
			    provincies: [Drenthe]
			  - id: may
			    datum: 2026-05-29
			    regio: Oost
			    provincies: [Overijssel]
			""";

	private static Programme read(String text) {
		return Catalogue.read(text).orElseThrow();
	}

	/** A start of the bot with these files. */
	private static TermsDesk start(MongoTemplate mongo, Catalogue catalogue) {
		TermsDesk desk = new TermsDesk(new MongoConfirmedTerms(mongo), new MongoSeatPlans(mongo),
				new MongoRegistrations(mongo), new Surroundings(catalogue, CLOCK));
		desk.hold();
		return desk;
	}

	private static Catalogue files(String... texts) {
		List<Programme> programmes = Stream.of(texts).map(TermsDeskTests::read).toList();
		Map<ProgrammeId, String> byId = Stream.of(texts)
			.collect(Collectors.toMap(text -> read(text).id(), text -> text));
		return new Catalogue(programmes, byId);
	}

	/** The driehoek of Zwolle registers for April. */
	private static void register(MongoTemplate mongo) {
		Desk desk = Desk.on(mongo);
		Registration zwolle = Registered.in(1, Registered.ZWOLLE, APRIL);
		desk.desk().claim(zwolle);
		SeatEntry entry = desk.plans().find(read(FILE)).seatOf(zwolle.id()).orElseThrow();
		start(mongo, files(FILE)).changed(zwolle, entry);
	}

	private static Meeting april(Catalogue catalogue) {
		return catalogue.the(PROGRAMME).meeting(APRIL).orElseThrow();
	}

	@OnEveryStore
	void anUnchangedFileChangesNothing(MongoTemplate mongo) {
		register(mongo);
		Catalogue catalogue = files(FILE);

		assertThat(start(mongo, catalogue).changes()).isEmpty();
		assertThat(catalogue.programmes()).isEqualTo(catalogue.filed());
	}

	@OnEveryStore
	void aMovedDateCountsForNobodyUntilItIsConfirmed(MongoTemplate mongo) {
		register(mongo);
		Catalogue catalogue = files(FILE.replace("2026-04-10", "2026-04-24"));
		TermsDesk desk = start(mongo, catalogue);

		assertThat(april(catalogue).date()).hasToString("Optional[2026-04-10]");
		assertThat(desk.changes()).singleElement().satisfies(change -> assertThat(change.parties()).isEqualTo(1));
		assertThat(desk.confirm("00000000")).isEmpty();

		String fingerprint = desk.changes().get(0).fingerprint();
		assertThat(desk.confirm(fingerprint)).isPresent();
		assertThat(april(catalogue).date()).hasToString("Optional[2026-04-24]");
		assertThat(desk.confirm(fingerprint)).as("twice").isEmpty();
		assertThat(start(mongo, files(FILE.replace("2026-04-10", "2026-04-24"))).changes()).as("after a restart")
			.isEmpty();
	}

	@OnEveryStore
	void anotherProcessFollowsAConfirmation(MongoTemplate mongo) {
		register(mongo);
		Catalogue one = files(FILE.replace("2026-04-10", "2026-04-24"));
		Catalogue other = files(FILE.replace("2026-04-10", "2026-04-24"));
		TermsDesk first = start(mongo, one);
		TermsDesk second = start(mongo, other);

		first.confirm(first.changes().get(0).fingerprint());
		second.hold();

		assertThat(april(other).date()).hasToString("Optional[2026-04-24]");
	}

	@OnEveryStore
	void aMeetingWithoutPeopleMovesAtOnce(MongoTemplate mongo) {
		register(mongo);
		Catalogue catalogue = files(FILE.replace("2026-05-29", "2026-06-05"));

		assertThat(start(mongo, catalogue).changes()).isEmpty();
		assertThat(catalogue.the(PROGRAMME).meeting(new MeetingId("may")).flatMap(Meeting::date))
			.hasToString("Optional[2026-06-05]");
	}

	@OnEveryStore
	void aRemovedMeetingStaysInTheListsAndTakesNobodyNew(MongoTemplate mongo) {
		register(mongo);
		Catalogue catalogue = files(FILE.replace("id: april", "id: lente"));
		TermsDesk desk = start(mongo, catalogue);

		assertThat(april(catalogue).capacity()).isEqualTo(Capacity.of(1));
		assertThat(catalogue.the(PROGRAMME).meetings()).hasSize(3);
		assertThat(desk.changes()).singleElement().satisfies(change -> assertThat(change.filed()).isEmpty());
		assertThat(desk.confirm(desk.changes().get(0).fingerprint())).as("nothing takes its place").isEmpty();
	}

	@OnEveryStore
	void aRemovedProgrammeStaysWithTheMeetingsThatHavePeople(MongoTemplate mongo) {
		register(mongo);
		Catalogue catalogue = files(FILE.replace("id: driehoek-2026", "id: driehoek-2027"));

		assertThat(start(mongo, catalogue).changes()).hasSize(1);
		assertThat(catalogue.programmes()).hasSize(2);
		assertThat(catalogue.the(PROGRAMME).meetings()).extracting(Meeting::id).containsExactly(APRIL);
	}

	@OnEveryStore
	void anotherTitleWaitsToo(MongoTemplate mongo) {
		register(mongo);
		Catalogue catalogue = files(FILE.replace("Samen leren", "Anders leren"));
		TermsDesk desk = start(mongo, catalogue);
		assertThat(catalogue.the(PROGRAMME).title()).isEqualTo("Samen leren");

		desk.confirm(desk.changes().get(0).fingerprint());
		assertThat(catalogue.the(PROGRAMME).title()).isEqualTo("Anders leren");
	}

	@OnEveryStore
	void moreSeatsCountAtOnce(MongoTemplate mongo) {
		register(mongo);
		Catalogue catalogue = files(FILE.replace("plekken: 6", "plekken: 8"));

		assertThat(start(mongo, catalogue).changes()).isEmpty();
		assertThat(april(catalogue).capacity()).isEqualTo(Capacity.of(8));
	}

	@OnEveryStore
	void aFileThatIsPutBackNeedsNoConfirmation(MongoTemplate mongo) {
		register(mongo);
		assertThat(start(mongo, files(FILE.replace("2026-04-10", "2026-04-24"))).changes()).hasSize(1);

		assertThat(start(mongo, files(FILE)).changes()).isEmpty();
	}

	@OnEveryStore
	void fewerSeatsThanAreTakenWait(MongoTemplate mongo) {
		register(mongo);
		Desk.on(mongo).desk().claim(Registered.in(2, Registered.ASSEN, APRIL));
		Catalogue catalogue = files(FILE.replace("plekken: 6", "plekken: 1"));

		assertThat(start(mongo, catalogue).changes()).hasSize(1);
		assertThat(april(catalogue).capacity()).isEqualTo(Capacity.of(6));
	}

	@OnEveryStore
	void aLastSeasonWithoutItsFileStaysUntilItsPeopleAreErased(MongoTemplate mongo) {
		register(mongo);
		Catalogue catalogue = files(FILE.replace("driehoek-2026", "driehoek-2027"));
		TermsDesk desk = new TermsDesk(new MongoConfirmedTerms(mongo), new MongoSeatPlans(mongo),
				new MongoRegistrations(mongo),
				new Surroundings(catalogue, new TestClock(Season.SECOND_OF_MARCH.plus(Duration.ofDays(60)))));
		desk.hold();
		assertThat(catalogue.programme(PROGRAMME)).as("its people must still be erased").isPresent();
		assertThat(desk.changes()).as("it is over: nothing to decide").isEmpty();

		new MongoRegistrations(mongo).remove(Desk.on(mongo)
			.plans()
			.find(read(FILE))
			.entriesOf(APRIL)
			.stream()
			.map(SeatEntry::registration)
			.toList());
		desk.hold();

		assertThat(catalogue.programme(PROGRAMME)).isEmpty();
	}

	@OnEveryStore
	void termsThatCannotBeReadAnyMoreStopNoStart(MongoTemplate mongo) {
		register(mongo);
		new MongoConfirmedTerms(mongo).replace(new Terms(PROGRAMME, APRIL, "id: ["));
		Catalogue catalogue = files(FILE.replace("2026-04-10", "2026-04-24"));

		assertThat(start(mongo, catalogue).changes()).isEmpty();
		assertThat(april(catalogue).date()).hasToString("Optional[2026-04-24]");
	}

}
