package nl.driehoek.bot.registration;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import nl.driehoek.bot.fixtures.Power;
import nl.driehoek.bot.fixtures.Registered;
import nl.driehoek.bot.fixtures.Season;
import nl.driehoek.bot.storage.OnEveryStore;
import nl.driehoek.registrations.gemeente.GemeenteCode;
import nl.driehoek.registrations.programme.MeetingId;
import nl.driehoek.registrations.seat.Refusal;
import nl.driehoek.registrations.seat.Registration;
import nl.driehoek.registrations.seat.SeatAnswer;
import nl.driehoek.registrations.seat.SeatEntry;

import org.springframework.data.mongodb.core.MongoTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class RegistrationDeskTests {

	private static final Instant LATER = Instant.parse("2027-01-01T00:00:00Z");

	@OnEveryStore
	void seatsADriehoekAndTellsWhoMustKnow(MongoTemplate mongo) {
		Desk desk = Desk.on(mongo);

		SeatAnswer answer = desk.desk().claim(Registered.zwolle());

		assertThat(answer).isInstanceOf(SeatAnswer.Seated.class);
		assertThat(desk.told()).containsExactly("gm0193 sits in may");
		desk.notes().flush();
		assertThat(desk.registrations().unclaimed(LATER, 9)).isEmpty();
		assertThat(desk.plans().unsettled(Season.programme())).isEmpty();
		assertThat(desk.plans().find(Season.programme()).entries()).hasSize(1);
	}

	@OnEveryStore
	void settlesEveryEntryThatADecisionChanged(MongoTemplate mongo) {
		Desk desk = Desk.on(mongo);
		desk.desk().claim(Registered.in(2, Registered.ASSEN, Season.MAY));
		SeatEntry other = desk.plans().find(Season.programme()).entries().get(0);

		desk.with(new PlansThatMove(desk.plans(), other, Season.APRIL)).claim(Registered.zwolle());

		assertThat(desk.told()).containsExactly("gm0106 sits in may", "gm0193 sits in may", "gm0106 sits in april");
	}

	@OnEveryStore
	void settlingAnOldChangeAfterANewerOneTellsTheNewest(MongoTemplate mongo) {
		Desk desk = Desk.on(mongo);
		desk.desk().claim(Registered.zwolle());
		SeatEntry old = desk.plans().find(Season.programme()).entries().get(0);

		SettlingDesk settling = desk.settling(new PlansThatMove(desk.plans(), old, Season.APRIL));
		settling.settle(Season.programme(), old.registration());

		assertThat(desk.told()).last().isEqualTo("gm0193 sits in april");
	}

	@OnEveryStore
	void givesTheSameAnswerEachTime(MongoTemplate mongo) {
		Desk desk = Desk.on(mongo);
		SeatAnswer first = desk.desk().claim(Registered.zwolle());

		desk.clock().pass(Duration.ofDays(200));

		assertThat(desk.desk().claim(Registered.zwolle())).isEqualTo(first);
		assertThat(desk.registrations().withIds(List.of(Registered.zwolle().id()))).hasSize(1);
		assertThat(desk.plans().find(Season.programme()).entries()).hasSize(1);
	}

	@OnEveryStore
	void keepsNothingOfADriehoekWithoutASeat(MongoTemplate mongo) {
		Desk desk = Desk.on(mongo);
		desk.desk().claim(Registered.in(1, Registered.ZWOLLE, Season.APRIL));
		desk.desk().claim(Registered.in(2, Registered.ASSEN, Season.APRIL));
		Registration third = Registered.in(3, Registered.DEVENTER, Season.APRIL);

		SeatAnswer answer = desk.desk().claim(third);

		assertThat(answer).isEqualTo(new SeatAnswer.Refused(new Refusal.Full(Season.APRIL)));
		assertThat(desk.registrations().find(third.id())).isEmpty();
		assertThat(desk.told()).hasSize(2);
	}

	@OnEveryStore
	void tellsOfASecondTryAndKeepsNothingOfIt(MongoTemplate mongo) {
		Desk desk = Desk.on(mongo);
		desk.desk().claim(Registered.zwolle());
		Registration second = Registered.in(2, Registered.ZWOLLE, Season.APRIL);

		SeatAnswer answer = desk.desk().claim(second);

		assertThat(answer).isInstanceOfSatisfying(SeatAnswer.Refused.class,
				refused -> assertThat(refused.reason()).isInstanceOf(Refusal.AlreadyIn.class));
		assertThat(desk.told()).last().isEqualTo("telegram:2 tried gm0193 again");
		assertThat(desk.registrations().find(second.id())).isEmpty();
	}

	@OnEveryStore
	void refusesTheFourthOfAChatAndClaimsNoSeatForIt(MongoTemplate mongo) {
		Desk desk = Desk.on(mongo);
		desk.desk().claim(Registered.in(1, Registered.ZWOLLE, Season.MAY));
		desk.desk().claim(Registered.in(1, Registered.ASSEN, Season.MAY));
		desk.desk().claim(Registered.in(1, Registered.DEVENTER, Season.MAY));

		SeatAnswer answer = desk.desk().claim(Registered.in(1, new GemeenteCode("gm0034"), Season.MAY));

		assertThat(answer).isEqualTo(new SeatAnswer.Refused(new Refusal.TooMany()));
		assertThat(desk.plans().find(Season.programme()).entries()).hasSize(3);
	}

	@OnEveryStore
	void seatsPersonsOfAGemeenteBesideItsDriehoek(MongoTemplate mongo) {
		Desk desk = Desk.on(mongo);
		desk.desk().claim(Registered.zwolle());

		assertThat(desk.desk().claim(Registered.raadslid())).isInstanceOf(SeatAnswer.Seated.class);
		assertThat(desk.desk().claim(Registered.inwoner())).isInstanceOf(SeatAnswer.Seated.class);

		assertThat(desk.told()).containsExactly("gm0193 sits in may", "somebody sits in may", "somebody sits in may");
		assertThat(desk.plans().find(Season.programme()).entries()).hasSize(3);
	}

	@OnEveryStore
	void tellsOfASecondTryByMail(MongoTemplate mongo) {
		Desk desk = Desk.on(mongo);
		desk.desk().claim(Registered.zwolle());

		desk.desk().claim(Registered.byMail(Registered.in(2, Registered.ZWOLLE, Season.APRIL), "a@zwolle.nl"));

		assertThat(desk.told()).last().isEqualTo("mail:a@zwolle.nl tried gm0193 again");
	}

	@OnEveryStore
	void finishesWhatACrashLeftUndone(MongoTemplate mongo) {
		Desk desk = Desk.on(mongo);
		RegistrationDesk stopped = desk.with(List.of((registration, seat) -> {
			throw Power.off();
		}));
		assertThatThrownBy(() -> stopped.claim(Registered.zwolle())).isInstanceOf(Power.class);
		assertThat(desk.registrations().unclaimed(LATER, 9)).hasSize(1);
		assertThat(desk.plans().unsettled(Season.programme())).hasSize(1);

		desk.desk().finishLeftOvers();
		assertThat(desk.told()).as("it may still be under way").isEmpty();
		desk.clock().pass(Duration.ofMinutes(2));
		desk.desk().finishLeftOvers();
		desk.notes().flush();
		desk.told().clear();
		desk.desk().finishLeftOvers();

		assertThat(desk.told()).as("nothing was left").isEmpty();
		assertThat(desk.registrations().unclaimed(LATER, 9)).isEmpty();
		assertThat(desk.plans().unsettled(Season.programme())).isEmpty();
	}

	@OnEveryStore
	void finishesALaterChangeOfAnEntry(MongoTemplate mongo) {
		Desk desk = Desk.on(mongo);
		desk.desk().claim(Registered.zwolle());
		desk.notes().flush();
		moveToApril(mongo);

		desk.clock().pass(Duration.ofMinutes(2));
		desk.desk().finishLeftOvers();
		desk.notes().flush();
		desk.desk().finishLeftOvers();

		assertThat(desk.told()).containsExactly("gm0193 sits in may", "gm0193 sits in april");
		assertThat(desk.plans().unsettled(Season.programme())).isEmpty();
	}

	@OnEveryStore
	void nothingFollowsFromAnEntryWhoseRegistrationWasErased(MongoTemplate mongo) {
		Desk desk = Desk.on(mongo);
		desk.desk().claim(Registered.zwolle());
		desk.registrations().remove(List.of(Registered.zwolle().id()));
		moveToApril(mongo);

		desk.clock().pass(Duration.ofMinutes(2));
		desk.desk().finishLeftOvers();
		desk.notes().flush();

		assertThat(desk.told()).containsExactly("gm0193 sits in may");
		assertThat(desk.plans().unsettled(Season.programme())).isEmpty();
	}

	/** As a crash leaves it that comes right after the plan was written. */
	private static void moveToApril(MongoTemplate mongo) {
		mongo.getCollection("plans")
			.updateMany(Filters.empty(), Updates.combine(Updates.set("seats.0.meeting", Season.APRIL.value()),
					Updates.inc("seats.0.revision", 1), Updates.inc("version", 1L)));
	}

	@OnEveryStore
	void oneLeftOverThatFailsHoldsUpNoOther(MongoTemplate mongo) {
		Desk desk = Desk.on(mongo);
		Registration bad = Registered.in(1, Registered.ASSEN, new MeetingId("gone"));
		desk.registrations().add(bad);
		desk.registrations().add(Registered.zwolle());

		desk.clock().pass(Duration.ofMinutes(3));
		assertThatThrownBy(desk.desk()::finishLeftOvers).hasMessageContaining("gone");

		assertThat(desk.told()).containsExactly("gm0193 sits in may");
	}

}
