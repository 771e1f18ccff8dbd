package nl.driehoek.bot.registration;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import nl.driehoek.bot.fixtures.Registered;
import nl.driehoek.bot.fixtures.Season;
import nl.driehoek.bot.storage.OnEveryStore;
import nl.driehoek.registrations.gemeente.GemeenteCode;
import nl.driehoek.registrations.programme.Programme;
import nl.driehoek.registrations.seat.Refusal;
import nl.driehoek.registrations.seat.RegistrationId;
import nl.driehoek.registrations.seat.SeatAnswer;
import nl.driehoek.registrations.seat.SeatCommand;
import nl.driehoek.registrations.seat.SeatEntry;
import nl.driehoek.registrations.seat.SeatPlan;
import org.bson.Document;

import org.springframework.data.mongodb.core.MongoTemplate;

import static org.assertj.core.api.Assertions.assertThat;

class MongoSeatPlansTests {

	private static final Programme PROGRAMME = Season.programme();

	@OnEveryStore
	void keepsEachSeat(MongoTemplate mongo) {
		SeatPlans plans = new MongoSeatPlans(mongo);

		SeatAnswer answer = claim(plans, Registered.zwolle().id(), Registered.ZWOLLE);

		assertThat(new MongoSeatPlans(mongo).find(PROGRAMME).entries()).singleElement()
			.isEqualTo(((SeatAnswer.Seated) answer).entry());
	}

	@OnEveryStore
	void keepsTheSeatsOfPersonsBesideThatOfTheirDriehoek(MongoTemplate mongo) {
		SeatPlans plans = new MongoSeatPlans(mongo);
		claim(plans, Registered.zwolle().id(), Registered.ZWOLLE);

		SeatCommand claim = new SeatCommand.Claim(Registered.raadslid().id(), Season.APRIL, Optional.empty());
		SeatAnswer answer = plans.apply(PROGRAMME, claim, Season.SECOND_OF_MARCH).answer();

		SeatPlan stored = new MongoSeatPlans(mongo).find(PROGRAMME);
		assertThat(stored.entries()).hasSize(2).last().isEqualTo(((SeatAnswer.Seated) answer).entry());
		assertThat(stored.seatOf(Registered.ZWOLLE)).hasValue(stored.entries().get(0));
	}

	@OnEveryStore
	void keepsWhenASeatChangedBesideItsPlaceInTheQueue(MongoTemplate mongo) {
		Instant later = Season.SECOND_OF_MARCH.plusSeconds(60);
		claim(new MongoSeatPlans(mongo), Registered.zwolle().id(), Registered.ZWOLLE);
		mongo.getCollection("plans").updateMany(Filters.empty(), Updates.set("seats.0.changedAt", Date.from(later)));

		SeatPlans plans = new MongoSeatPlans(mongo);
		claim(plans, Registered.in(2, Registered.ASSEN, Season.APRIL).id(), Registered.ASSEN);

		assertThat(new MongoSeatPlans(mongo).find(PROGRAMME).seatOf(Registered.ZWOLLE)).hasValueSatisfying(seat -> {
			assertThat(seat.since()).isEqualTo(Season.SECOND_OF_MARCH);
			assertThat(seat.changedAt()).isEqualTo(later);
		});
	}

	@OnEveryStore
	void isEmptyAtFirst(MongoTemplate mongo) {
		assertThat(new MongoSeatPlans(mongo).find(PROGRAMME).entries()).isEmpty();
	}

	@OnEveryStore
	void repeatingAClaimWritesNothing(MongoTemplate mongo) {
		SeatPlans plans = new MongoSeatPlans(mongo);
		SeatAnswer first = claim(plans, Registered.zwolle().id(), Registered.ZWOLLE);
		var stored = mongo.getCollection("plans").find().first();

		assertThat(claim(plans, Registered.zwolle().id(), Registered.ZWOLLE)).isEqualTo(first);
		assertThat(claim(plans, RegistrationId.mint(), Registered.ZWOLLE)).isInstanceOf(SeatAnswer.Refused.class);
		assertThat(mongo.getCollection("plans").find().first()).isEqualTo(stored);
	}

	@OnEveryStore
	void neverSeatsAThirdDriehoekWhereTwoFit(MongoTemplate mongo) {
		SeatPlans plans = new MongoSeatPlans(mongo);

		List<CompletableFuture<SeatAnswer>> all = IntStream.range(0, 8)
			.mapToObj(one -> CompletableFuture
				.supplyAsync(() -> claim(plans, RegistrationId.mint(), new GemeenteCode("gm020" + one))))
			.toList();
		List<SeatAnswer> answers = all.stream().map(CompletableFuture::join).toList();

		assertThat(answers).filteredOn(SeatAnswer.Seated.class::isInstance).hasSize(2);
		assertThat(answers).filteredOn(new SeatAnswer.Refused(new Refusal.Full(Season.APRIL))::equals).hasSize(6);
		assertThat(new MongoSeatPlans(mongo).find(PROGRAMME).entriesOf(Season.APRIL)).hasSize(2);
	}

	@OnEveryStore
	void neverRefusesForWhatIsNoLongerSo(MongoTemplate mongo) {
		SeatPlans plans = new MongoSeatPlans(mongo);
		claim(plans, Registered.zwolle().id(), Registered.ZWOLLE);
		mongo.getCollection("plans").deleteMany(new Document());

		assertThat(claim(plans, RegistrationId.mint(), Registered.ZWOLLE)).isInstanceOf(SeatAnswer.Seated.class);
	}

	@OnEveryStore
	void seesWhatAnotherProcessSeated(MongoTemplate mongo) {
		SeatPlans here = new MongoSeatPlans(mongo);
		SeatPlans elsewhere = new MongoSeatPlans(mongo);
		claim(here, RegistrationId.mint(), new GemeenteCode("gm0201"));
		claim(elsewhere, RegistrationId.mint(), new GemeenteCode("gm0202"));

		assertThat(claim(here, RegistrationId.mint(), new GemeenteCode("gm0203")))
			.isEqualTo(new SeatAnswer.Refused(new Refusal.Full(Season.APRIL)));
	}

	@OnEveryStore
	void anEntryIsUnsettledUntilItsNewestRevisionIsSettled(MongoTemplate mongo) {
		SeatPlans plans = new MongoSeatPlans(mongo);
		RegistrationId zwolle = Registered.zwolle().id();
		claim(plans, zwolle, Registered.ZWOLLE);
		assertThat(plans.unsettled(PROGRAMME)).extracting(SeatEntry::registration).containsExactly(zwolle);

		plans.settled(PROGRAMME, Map.of(zwolle, 2));
		plans.settled(PROGRAMME, Map.of(zwolle, 1));
		assertThat(plans.unsettled(PROGRAMME)).isEmpty();
		mongo.getCollection("plans").updateMany(Filters.empty(), Updates.set("seats.0.revision", 3));

		assertThat(plans.unsettled(PROGRAMME)).extracting(SeatEntry::revision).containsExactly(3);
	}

	@OnEveryStore
	void aClaimKeepsWhatWasSettled(MongoTemplate mongo) {
		SeatPlans plans = new MongoSeatPlans(mongo);
		claim(plans, Registered.zwolle().id(), Registered.ZWOLLE);
		plans.settled(PROGRAMME, Map.of(Registered.zwolle().id(), 1));

		claim(plans, Registered.in(2, Registered.ASSEN, Season.APRIL).id(), Registered.ASSEN);

		assertThat(new MongoSeatPlans(mongo).unsettled(PROGRAMME)).extracting(SeatEntry::driehoekOf)
			.containsExactly(Optional.of(Registered.ASSEN));
	}

	@OnEveryStore
	void settlingAnEntryThatIsGoneWritesNothing(MongoTemplate mongo) {
		new MongoSeatPlans(mongo).settled(PROGRAMME, Map.of(Registered.zwolle().id(), 1));

		assertThat(mongo.getCollection("plans").countDocuments()).isZero();
	}

	private static SeatAnswer claim(SeatPlans plans, RegistrationId registration, GemeenteCode gemeente) {
		return plans
			.apply(PROGRAMME, new SeatCommand.Claim(registration, Season.APRIL, Optional.of(gemeente)),
					Season.SECOND_OF_MARCH)
			.answer();
	}

}
