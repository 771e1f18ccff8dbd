package nl.driehoek.registrations.seat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;

import nl.driehoek.registrations.Season;
import nl.driehoek.registrations.programme.Meeting;
import nl.driehoek.registrations.programme.MeetingId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The invariants that hold after any commands in any order; the seed makes a run
 * repeatable.
 */
class SeatPlanLawsTests {

	private static final int COMMANDS = 120;

	private final List<MeetingId> meetings = List.of(Season.NORTH, Season.EAST);

	static LongStream seeds() {
		return LongStream.range(0, 60);
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void holdsItsLawsAfterEveryCommand(long seed) {
		Random random = new Random(seed);
		SeatPlan plan = Season.seated(Season.NORTH);
		Instant now = Season.EARLY;
		for (int i = 0; i < COMMANDS; i++) {
			SeatCommand.Claim claim = anyClaim(random);
			SeatDecision decision = plan.apply(claim, now);
			holdsItsLaws(plan, decision);
			isTheSameWhenRepeated(decision, claim, now);
			isInTime(decision, now);
			plan = decision.plan();
			now = now.plus(Duration.ofHours(random.nextInt(30)));
		}
		assertThat(plan.entries()).isNotEmpty();
	}

	private SeatCommand.Claim anyClaim(Random random) {
		MeetingId meeting = this.meetings.get(random.nextInt(2));
		return (random.nextInt(6) == 0) ? Season.claimOfPerson(random.nextInt(30), meeting)
				: Season.claim(random.nextInt(30), random.nextInt(12), meeting);
	}

	private void holdsItsLaws(SeatPlan before, SeatDecision decision) {
		SeatPlan after = decision.plan();
		assertThat(after.entries().subList(0, before.entries().size())).isEqualTo(before.entries());
		assertThat(after.entriesOf(Season.NORTH)).hasSizeLessThanOrEqualTo(6);
		assertThat(after.entriesOf(Season.EAST)).hasSizeLessThanOrEqualTo(2);
		assertThat(after.entries()).flatExtracting(entry -> entry.driehoekOf().stream().toList())
			.doesNotHaveDuplicates();
		assertThat(after.entries()).extracting(SeatEntry::registration).doesNotHaveDuplicates();
		assertThat(before.changed(decision.answer(), decision.changes()).plan().entries()).isEqualTo(after.entries());
		boolean isRefused = decision.answer() instanceof SeatAnswer.Refused;
		assertThat(isRefused && after != before).isFalse();
	}

	private void isTheSameWhenRepeated(SeatDecision decision, SeatCommand command, Instant now) {
		SeatDecision repeated = decision.plan().apply(command, now.plusSeconds(1));
		if (decision.answer() instanceof SeatAnswer.Seated) {
			assertThat(repeated.answer()).isEqualTo(decision.answer());
		}
		assertThat(repeated.plan()).isSameAs(decision.plan());
		assertThat(repeated.changes()).isEmpty();
	}

	private void isInTime(SeatDecision decision, Instant now) {
		if (decision.answer() instanceof SeatAnswer.Seated seated && seated.entry().since().equals(now)) {
			Meeting meeting = Season.programme().meeting(seated.entry().meeting()).orElseThrow();
			assertThat(meeting.isOpenAt(now)).isTrue();
		}
	}

}
