package nl.driehoek.registrations.seat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import nl.driehoek.registrations.Season;
import nl.driehoek.registrations.gemeente.GemeenteCode;
import nl.driehoek.registrations.programme.Capacity;
import nl.driehoek.registrations.programme.Meeting;
import nl.driehoek.registrations.programme.MeetingId;
import nl.driehoek.registrations.programme.When;
import org.junit.jupiter.api.Test;

import static nl.driehoek.registrations.Season.EARLY;
import static nl.driehoek.registrations.Season.EAST;
import static nl.driehoek.registrations.Season.NORTH;
import static nl.driehoek.registrations.Season.claim;
import static nl.driehoek.registrations.Season.claimOfPerson;
import static nl.driehoek.registrations.Season.seated;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class SeatPlanTests {

	private static final Instant LAST_MOMENT = Instant.parse("2026-03-13T22:59:59.999Z");

	private static final Instant MIDNIGHT = Instant.parse("2026-03-13T23:00:00Z");

	@Test
	void seatsADriehoek() {
		SeatDecision decision = seated(NORTH).apply(claim(1, NORTH), EARLY);

		SeatEntry entry = SeatEntry.first(claim(1, NORTH).registration(), NORTH,
				Optional.of(new GemeenteCode("gm0001")), EARLY);
		assertThat(decision.answer()).isEqualTo(new SeatAnswer.Seated(entry));
		assertThat(decision.plan().entries()).containsExactly(entry);
		assertThat(decision.changes()).containsExactly(SeatChange.added(entry));
	}

	@Test
	void neverSeatsASeventhDriehoek() {
		SeatPlan full = seated(NORTH, 1, 2, 3, 4, 5, 6);

		SeatDecision decision = full.apply(claim(7, NORTH), EARLY);

		assertThat(decision.answer()).isEqualTo(refused(new Refusal.Full(NORTH)));
		assertThat(decision.plan()).isSameAs(full);
		assertThat(decision.changes()).isEmpty();
		assertThat(full.entriesOf(NORTH)).hasSize(6);
	}

	@Test
	void givesTheSixthADriehoekStillAsked() {
		SeatDecision decision = seated(NORTH, 1, 2, 3, 4, 5).apply(claim(6, NORTH), EARLY);

		assertThat(decision.answer()).isInstanceOf(SeatAnswer.Seated.class);
	}

	@Test
	void seatsInOneMeetingLeaveTheOtherAlone() {
		SeatPlan plan = seated(EAST, 1, 2);

		assertThat(plan.availability(EAST, EARLY)).isEqualTo(new Availability.Full());
		assertThat(plan.availability(NORTH, EARLY)).isEqualTo(new Availability.Open(OptionalInt.of(6)));
	}

	@Test
	void countsWhatIsFree() {
		assertThat(seated(NORTH, 1, 2).availability(NORTH, EARLY)).isEqualTo(new Availability.Open(OptionalInt.of(4)));
	}

	@Test
	void givesAGemeenteOneSeatInTheWholeProgramme() {
		SeatPlan plan = seated(NORTH, 1);

		SeatDecision decision = plan.apply(claim(99, 1, EAST), EARLY);

		SeatEntry itsSeat = plan.entries().get(0);
		assertThat(decision.answer()).isEqualTo(refused(new Refusal.AlreadyIn(itsSeat)));
		assertThat(decision.plan()).isSameAs(plan);
	}

	@Test
	void seatsPersonsOfAGemeenteBesideItsDriehoek() {
		SeatPlan plan = seated(NORTH, 1);

		SeatPlan more = plan.apply(claimOfPerson(98, NORTH), EARLY)
			.plan()
			.apply(claimOfPerson(99, NORTH), EARLY)
			.plan();

		assertThat(more.entriesOf(NORTH)).hasSize(3);
		assertThat(more.seatOf(new GemeenteCode("gm0001"))).hasValue(plan.entries().get(0));
		assertThat(more.apply(claim(97, 1, EAST), EARLY).answer())
			.isEqualTo(plan.apply(claim(97, 1, EAST), EARLY).answer());
	}

	@Test
	void aPersonTakesASeatLikeAnybodyElse() {
		SeatPlan full = seated(EAST, 1).apply(claimOfPerson(99, EAST), EARLY).plan();

		assertThat(full.availability(EAST, EARLY)).isEqualTo(new Availability.Full());
		assertThat(full.apply(claimOfPerson(98, EAST), EARLY).answer()).isEqualTo(refused(new Refusal.Full(EAST)));
	}

	@Test
	void saysAlreadyInEvenWhenFullAndClosed() {
		SeatPlan plan = seated(EAST, 1, 2);

		SeatDecision decision = plan.apply(claim(99, 1, EAST), Instant.parse("2026-06-01T00:00:00Z"));

		assertThat(decision.answer()).isEqualTo(refused(new Refusal.AlreadyIn(plan.entries().get(0))));
	}

	@Test
	void takesClaimsUntilMidnightOfTheLastDay() {
		SeatPlan plan = seated(NORTH);

		assertThat(plan.apply(claim(1, NORTH), LAST_MOMENT).answer()).isInstanceOf(SeatAnswer.Seated.class);
		assertThat(plan.apply(claim(1, NORTH), MIDNIGHT).answer()).isEqualTo(refused(new Refusal.Closed(NORTH)));
	}

	@Test
	void aClosedMeetingIsClosedEvenIfItIsFull() {
		SeatPlan full = seated(NORTH, 1, 2, 3, 4, 5, 6);

		assertThat(full.availability(NORTH, LAST_MOMENT)).isEqualTo(new Availability.Full());
		assertThat(full.availability(NORTH, MIDNIGHT)).isEqualTo(new Availability.Closed());
		assertThat(full.apply(claim(7, NORTH), MIDNIGHT).answer()).isEqualTo(refused(new Refusal.Closed(NORTH)));
	}

	@Test
	void aRepeatedClaimGetsItsSeatAgain() {
		SeatPlan full = seated(EAST, 1, 2);

		SeatDecision atOnce = full.apply(claim(1, EAST), EARLY);
		SeatDecision longAfter = full.apply(claim(1, EAST), MIDNIGHT.plusSeconds(10_000_000));

		assertThat(atOnce.answer()).isEqualTo(new SeatAnswer.Seated(full.entries().get(0)));
		assertThat(atOnce).isEqualTo(longAfter);
		assertThat(atOnce.plan()).isSameAs(full);
		assertThat(atOnce.changes()).isEmpty();
	}

	@Test
	void aDecisionListsEveryEntryItTouches() {
		SeatPlan plan = seated(NORTH, 1, 2, 3);
		SeatEntry first = plan.entries().get(0);
		SeatEntry third = plan.entries().get(2);
		SeatChange oneMoves = SeatChange.of(first, first.movedTo(EAST, LAST_MOMENT));
		SeatChange anotherMoves = SeatChange.of(third, third.movedTo(EAST, LAST_MOMENT));

		SeatDecision decision = plan.changed(new SeatAnswer.Seated(oneMoves.after()), List.of(oneMoves, anotherMoves));

		assertThat(decision.changes()).containsExactly(oneMoves, anotherMoves);
		assertThat(decision.plan().entries()).extracting(SeatEntry::revision).containsExactly(2, 1, 2);
		assertThat(decision.plan().entriesOf(EAST)).containsExactly(oneMoves.after(), anotherMoves.after());
		assertThat(decision.plan().entriesOf(NORTH)).containsExactly(plan.entries().get(1));
	}

	@Test
	void aChangeIsOneRevisionOfOneRegistration() {
		SeatEntry first = seated(NORTH, 1).entries().get(0);
		SeatEntry other = seated(NORTH, 2).entries().get(0).movedTo(EAST, EARLY);

		assertThatIllegalArgumentException().isThrownBy(() -> SeatChange.of(first, first))
			.withMessage("Expected revision 2, not 1");
		assertThatIllegalArgumentException().isThrownBy(() -> SeatChange.of(first, other))
			.withMessageStartingWith("A seat stays with its registration");
	}

	@Test
	void aRegistrationKeepsItsFirstSeatWhenItAsksForAnother() {
		SeatPlan plan = seated(NORTH, 1);

		assertThat(plan.apply(claim(1, EAST), EARLY).answer()).isEqualTo(new SeatAnswer.Seated(plan.entries().get(0)));
	}

	@Test
	void keepsEverybodySeatedWhenAMeetingGetsSmaller() {
		List<SeatEntry> six = seated(NORTH, 1, 2, 3, 4, 5, 6).entries();
		Meeting smaller = Season.with(NORTH, Season.north().when(), Capacity.of(4));

		SeatPlan plan = SeatPlan.of(Season.of(smaller), six);

		assertThat(plan.entriesOf(NORTH)).isEqualTo(six);
		assertThat(plan.availability(NORTH, EARLY)).isEqualTo(new Availability.Full());
	}

	@Test
	void aMeetingWithoutALimitIsNeverFull() {
		Meeting unlimited = Season.with(EAST, Season.east().when(), Capacity.UNLIMITED);

		SeatPlan plan = SeatPlan.of(Season.of(unlimited), seated(EAST, 1, 2).entries());

		assertThat(plan.availability(EAST, EARLY)).isEqualTo(new Availability.Open(OptionalInt.empty()));
		assertThat(plan.apply(claim(3, EAST), EARLY).answer()).isInstanceOf(SeatAnswer.Seated.class);
	}

	@Test
	void nobodyClaimsAMeetingToFollow() {
		Meeting toFollow = Season.with(EAST, new When.ToFollow(), Capacity.UNLIMITED);
		SeatPlan plan = SeatPlan.of(Season.of(toFollow), List.of());

		assertThat(plan.availability(EAST, EARLY)).isEqualTo(new Availability.ToFollow());
		assertThat(plan.apply(claim(1, EAST), EARLY).answer()).isEqualTo(refused(new Refusal.ToFollow(EAST)));
	}

	@Test
	void keepsEverybodySeatedWhenTheDateIsTakenBack() {
		Meeting toFollow = Season.with(EAST, new When.ToFollow(), Capacity.of(2));
		List<SeatEntry> taken = seated(EAST, 1, 2).entries();

		SeatPlan plan = SeatPlan.of(Season.of(toFollow), taken);

		assertThat(plan.entriesOf(EAST)).isEqualTo(taken);
		assertThat(plan.apply(claim(1, EAST), EARLY).answer()).isEqualTo(new SeatAnswer.Seated(taken.get(0)));
	}

	@Test
	void findsASeatByRegistrationAndByGemeente() {
		SeatPlan plan = seated(NORTH, 1, 2);

		assertThat(plan.seatOf(claim(2, NORTH).registration())).hasValue(plan.entries().get(1));
		assertThat(plan.seatOf(new GemeenteCode("gm0002"))).hasValue(plan.entries().get(1));
		assertThat(plan.seatOf(new GemeenteCode("gm0003"))).isEmpty();
	}

	@Test
	void knowsOnlyTheMeetingsOfItsProgramme() {
		MeetingId other = new MeetingId("elders");

		assertThatIllegalArgumentException().isThrownBy(() -> seated(NORTH).apply(claim(1, other), EARLY))
			.withMessage("No meeting elders in seizoen");
	}

	private static SeatAnswer refused(Refusal reason) {
		return new SeatAnswer.Refused(reason);
	}

}
