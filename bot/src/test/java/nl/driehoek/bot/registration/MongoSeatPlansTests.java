package nl.driehoek.bot.registration;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

import nl.driehoek.bot.fixtures.Registered;
import nl.driehoek.bot.fixtures.Season;
import nl.driehoek.bot.storage.OnEveryStore;
import nl.driehoek.registrations.gemeente.GemeenteCode;
import nl.driehoek.registrations.programme.Programme;
import nl.driehoek.registrations.seat.Refusal;
import nl.driehoek.registrations.seat.RegistrationId;
import nl.driehoek.registrations.seat.SeatAnswer;
import nl.driehoek.registrations.seat.SeatCommand;
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

	private static SeatAnswer claim(SeatPlans plans, RegistrationId registration, GemeenteCode gemeente) {
		return plans
			.apply(PROGRAMME, new SeatCommand.Claim(registration, Season.APRIL, gemeente), Season.SECOND_OF_MARCH)
			.answer();
	}

}
