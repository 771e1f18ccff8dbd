package nl.driehoek.bot.crash;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import nl.driehoek.bot.crash.Fuse.Spot;
import nl.driehoek.bot.outbox.Card;
import nl.driehoek.bot.outbox.Letter;
import nl.driehoek.bot.storage.SentCommands;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import org.springframework.data.mongodb.core.MongoTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The bot is stopped just before and just after each call to the outside, one at a time,
 * and started anew.
 */
class CrashEnumerationTests {

	private static final MongoServer server = new MongoServer(new MemoryBackend());

	private static final SentCommands SENT = new SentCommands();

	private static final List<MongoClient> clients = new ArrayList<>();

	@BeforeAll
	static void startStore() {
		clients.add(MongoClients.create(MongoClientSettings.builder()
			.applyConnectionString(new ConnectionString(server.bindAndGetConnectionString()))
			.addCommandListener(SENT)
			.build()));
	}

	@AfterAll
	static void stopStore() {
		clients.forEach(MongoClient::close);
		server.shutdownNow();
	}

	@Test
	void aRegistrationEndsTheSameWhereverItIsStopped() {
		int calls = play(Spot.NEVER, (life, store) -> {
		}, Script.REGISTERING, CrashEnumerationTests::isRegisteredOnce);

		assertThat(calls).isGreaterThan(20);
		spots(calls).forEach(spot -> play(spot, (life, store) -> {
		}, Script.REGISTERING, CrashEnumerationTests::isRegisteredOnce));
	}

	@Test
	void anAnnouncementSkipsNobodyAndReachesNobodyTwiceWhereverItIsStopped() {
		BiConsumer<Life, MongoTemplate> registered = (life, store) -> life.play(Script.REGISTERING, Spot.NEVER);

		int calls = play(Spot.NEVER, registered, Script.ANNOUNCING, CrashEnumerationTests::isAnnouncedOnce);

		assertThat(calls).isGreaterThan(20);
		spots(calls).forEach(spot -> play(spot, registered, Script.ANNOUNCING, CrashEnumerationTests::isAnnouncedOnce));
	}

	@Test
	void aLaterChangeOfASeatIsSettledWhereverThatIsStopped() {
		BiConsumer<Life, MongoTemplate> moved = (life, store) -> {
			life.play(Script.REGISTERING, Spot.NEVER);
			moveToJune(store);
		};

		int calls = play(Spot.NEVER, moved, Script.SILENCE, CrashEnumerationTests::isMovedOnce);

		assertThat(calls).isGreaterThan(20);
		spots(calls).forEach(spot -> play(spot, moved, Script.SILENCE, CrashEnumerationTests::isMovedOnce));
	}

	/** As a crash leaves it that comes right after the plan was written. */
	private static void moveToJune(MongoTemplate store) {
		store.getCollection("plans")
			.updateMany(Filters.empty(), Updates.combine(Updates.set("seats.0.meeting", Season.JUNE.value()),
					Updates.inc("seats.0.revision", 1), Updates.inc("version", 1L)));
	}

	private static Stream<Spot> spots(int calls) {
		return IntStream.rangeClosed(1, calls)
			.boxed()
			.flatMap(call -> Stream.of(new Spot(call, false), new Spot(call, true)));
	}

	private static int play(Spot spot, BiConsumer<Life, MongoTemplate> before, Script script, Check check) {
		MongoTemplate store = new MongoTemplate(clients.get(0), "crash-" + UUID.randomUUID());
		try (Life life = new Life(store)) {
			before.accept(life, store);
			Fuse fuse = life.play(script, spot);
			assertThat(fuse.isBlown()).as("stopped at %s", spot).isEqualTo(!spot.equals(Spot.NEVER));
			check.check(spot, life.outside(), store);
			return fuse.calls();
		}
		finally {
			SENT.verify();
			store.getDb().drop();
		}
	}

	private static void isRegisteredOnce(Spot spot, Outside outside, MongoTemplate store) {
		isSettled(spot, store, 1);
		assertThat(rows(store, "invitations")).as("invitations, %s", spot)
			.hasSize(3)
			.allSatisfy(row -> assertThat(row).containsEntry("sent", 1));
		assertThat(outside.letters()).as("letters, %s", spot)
			.extracting(Letter::to)
			.extracting(Object::toString)
			.contains("b.voorbeeld@zwolle.nl", "s.voorbeeld@zwolle.nl", "g.voorbeeld@zwolle.nl");
		assertThat(outside.letters().stream().map(Letter::messageId).distinct()).as("Message-IDs, %s", spot).hasSize(3);
		assertThat(rows(store, "messages")).as("news for staff, %s", spot)
			.singleElement()
			.satisfies(row -> assertThat(row).containsEntry("state", "SENT"));
		isToldThatItWentWell(spot, outside, store);
	}

	private static void isSettled(Spot spot, MongoTemplate store, int revision) {
		assertThat(rows(store, "plans")).as("plan, %s", spot)
			.singleElement()
			.satisfies(plan -> assertThat(plan.getList("seats", Document.class)).singleElement()
				.satisfies(seat -> assertThat(seat).containsEntry("revision", revision)
					.containsEntry("settled", revision)));
		assertThat(rows(store, "registrations")).as("registrations, %s", spot)
			.singleElement()
			.satisfies(row -> assertThat(row).containsEntry("claimed", true));
	}

	private static void isMovedOnce(Spot spot, Outside outside, MongoTemplate store) {
		isSettled(spot, store, 2);
		assertThat(rows(store, "invitations")).as("invitations, %s", spot)
			.hasSize(3)
			.allSatisfy(row -> assertThat(row).containsEntry("meeting", Season.JUNE.value())
				.containsEntry("sent", 2)
				.containsEntry("sequence", 1));
		assertThat(outside.letters().stream().map(Letter::messageId).distinct()).as("Message-IDs, %s", spot)
			.hasSize(6)
			.filteredOn(id -> id.endsWith(".2"))
			.hasSize(3);
		assertThat(rows(store, "messages")).as("news for staff, %s", spot)
			.hasSize(2)
			.allSatisfy(row -> assertThat(row).containsEntry("state", "SENT"));
		isToldToStaffAsAChange(spot, outside);
		isToldThatItWentWell(spot, outside, store);
	}

	/** One registration, so staff read of one new registration: its move is a change. */
	private static void isToldToStaffAsAChange(Spot spot, Outside outside) {
		assertThat(outside.cardsOf(Script.STAFF).stream().map(card -> card.text().plain()).distinct())
			.as("what staff read, %s", spot)
			.satisfiesExactly(first -> assertThat(first).startsWith("🆕 Nieuwe aanmelding: Zwolle"),
					second -> assertThat(second).startsWith("✏️ Gewijzigd: Zwolle zit nu bij"));
	}

	private static void isToldThatItWentWell(Spot spot, Outside outside, MongoTemplate store) {
		assertThat(rows(store, "conversations")).as("conversation, %s", spot)
			.singleElement()
			.satisfies(row -> assertThat(row).containsEntry("step", "registering/REGISTERED")
				.containsEntry("unsent", List.of())
				.containsEntry("wishOpen", false));
		List<Card> shown = outside.cardsOf(Script.GRIFFIER);
		assertThat(shown.get(shown.size() - 1).text().plain()).as("the last card, %s", spot).contains("Gelukt");
		assertThat(shown.get(shown.size() - 1).invitations()).as("the calendar file, %s", spot).hasSize(1);
	}

	private static void isAnnouncedOnce(Spot spot, Outside outside, MongoTemplate store) {
		List<Document> rows = rows(store, "messages").stream().filter(row -> row.containsKey("announcement")).toList();
		assertThat(rows).as("a row for each receiver, %s", spot).hasSize(3);
		assertThat(rows).as("rows, %s", spot)
			.extracting(row -> row.getString("state"))
			.containsAnyOf("SENT", "UNSURE")
			.doesNotContain("WANTED", "SENDING", "REFUSED", "DIVERTED");
		int sent = (int) rows.stream().filter(row -> row.getString("state").equals("SENT")).count();
		assertThat(sent).as("at most one is unsure, %s", spot).isGreaterThanOrEqualTo(2);
		List<String> arrived = arrived(outside);
		assertThat(arrived).as("nobody twice, %s", spot).doesNotHaveDuplicates();
		assertThat(arrived.size()).as("who is sure got it, %s", spot).isBetween(sent, 3);
	}

	private static List<String> arrived(Outside outside) {
		Stream<String> byMail = outside.letters()
			.stream()
			.filter(letter -> letter.subject().equals("De locatie"))
			.map(letter -> letter.to().value());
		Stream<String> inChat = outside.cardsOf(Script.GRIFFIER)
			.stream()
			.filter(card -> card.text().plain().contains("De locatie is bekend."))
			.map(card -> "chat");
		return Stream.concat(byMail, inChat).collect(Collectors.toList());
	}

	private static List<Document> rows(MongoTemplate store, String collection) {
		return store.getCollection(collection).find().into(new ArrayList<>());
	}

	/**
	 * Looks at the end of a run.
	 */
	private interface Check {

		void check(Spot spot, Outside outside, MongoTemplate store);

	}

}
