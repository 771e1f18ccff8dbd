package nl.driehoek.registrations.programme;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.stream.Stream;

import nl.driehoek.registrations.Season;
import nl.driehoek.registrations.gemeente.Province;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class ProgrammeTests {

	@Test
	void showsItsMeetingsInTheOrderOfTheirDates() {
		assertThat(Season.of(Season.east(), Season.north()).meetings()).containsExactly(Season.north(), Season.east());
	}

	@Test
	void showsMeetingsToFollowLastInTheOrderTheyWereWritten() {
		Meeting first = toFollow("z");
		Meeting second = toFollow("a");

		Programme programme = Season.of(first, second, Season.east());

		assertThat(programme.meetings()).containsExactly(Season.east(), first, second);
		assertThat(programme.begin()).isEqualTo(Season.east().date());
		assertThat(Season.of(first).begin()).isEmpty();
	}

	@Test
	void programmesWithoutADateComeLast() {
		Programme undated = Season.of(toFollow("a"));
		Programme early = Season.of(Season.north());
		Programme late = Season.of(Season.east());

		assertThat(Stream.of(undated, late, early).sorted(Programme.BY_BEGIN)).containsExactly(early, late, undated);
	}

	@Test
	void isNotOpenBeforeAnyMeetingHasADate() {
		assertThat(Season.of(toFollow("a")).isOpenAt(Season.EARLY)).isFalse();
	}

	@Test
	void keepsPeopleUntilLongAfterTheirMeeting() {
		Programme programme = Season.of(Season.north(), toFollow("a"));

		assertThat(programme.hasKept(Season.north(), LocalDate.of(2026, 10, 10))).isFalse();
		assertThat(programme.hasKept(Season.north(), LocalDate.of(2026, 10, 11))).isTrue();
		assertThat(programme.hasKept(toFollow("a"), LocalDate.of(2199, 1, 1))).isFalse();
	}

	private static Meeting toFollow(String id) {
		return Season.with(new MeetingId(id), new When.ToFollow(), Capacity.of(2));
	}

	@Test
	void isOpenAsLongAsOneOfItsMeetingsIs() {
		Programme programme = Season.programme();

		assertThat(programme.isOpenAt(Season.EARLY)).isTrue();
		assertThat(programme.isOpenAt(Instant.parse("2026-05-01T21:59:59Z"))).isTrue();
		assertThat(programme.isOpenAt(Instant.parse("2026-05-01T22:00:00Z"))).isFalse();
	}

	@Test
	void findsAMeetingByItsId() {
		assertThat(Season.programme().meeting(Season.EAST)).hasValue(Season.east());
		assertThat(Season.programme().meeting(new MeetingId("elders"))).isEmpty();
	}

	@Test
	void namesEachProvinceOnce() {
		Programme programme = Season.of(in("a", Province.UTRECHT, Province.DRENTHE),
				in("b", Province.DRENTHE, Province.FRIESLAND));

		assertThat(programme.provinces()).containsExactly(Province.DRENTHE, Province.FRIESLAND, Province.UTRECHT);
	}

	@Test
	void hasNoTwoMeetingsOfOneId() {
		assertThatIllegalArgumentException().isThrownBy(() -> Season.of(Season.north(), Season.north()))
			.withMessage("Two meetings of seizoen have the same id");
	}

	@Test
	void asksInTheOrderItWants() {
		Programme programme = Season.programme().asking(Ask.GEMEENTE, Ask.MEETING, Ask.REGISTRANT, Ask.ATTENDEES);

		assertThat(programme.asks()).containsExactly(Ask.GEMEENTE, Ask.MEETING, Ask.REGISTRANT, Ask.ATTENDEES);
		assertThat(Season.programme().asks()).isEqualTo(Ask.OF_A_DRIEHOEK);
	}

	@Test
	void asksForAllThatARegistrationNeeds() {
		assertThatIllegalArgumentException().isThrownBy(() -> Season.programme().asking(Ask.MEETING, Ask.GEMEENTE))
			.withMessage("Programme seizoen does not ask enough: [MEETING, GEMEENTE]");
	}

	@Test
	void asksNothingTwice() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> Season.programme().asking(Ask.MEETING, Ask.GEMEENTE, Ask.MEETING))
			.withMessageContaining("twice");
	}

	@Test
	void hasAMeeting() {
		assertThatIllegalArgumentException().isThrownBy(Season::of).withMessage("A programme has at least one meeting");
	}

	@Test
	void hasTitleAndText() {
		assertThatIllegalArgumentException().isThrownBy(() -> saying("", "Samen leren."))
			.withMessage("A programme has a title");
		assertThatIllegalArgumentException().isThrownBy(() -> saying("Leren", " "))
			.withMessage("A programme says what it is about");
	}

	private static Programme saying(String title, String about) {
		Programme season = Season.programme();
		return new Programme(season.id(), title, about, season.organiser(), Period.ZERO, Period.ZERO, season.meetings(),
				List.of(), Ask.OF_A_DRIEHOEK);
	}

	private static Meeting in(String id, Province... provinces) {
		return new Meeting(new MeetingId(id), Season.north().when(), "Samen", List.of(provinces), new Place.Unknown(),
				Capacity.of(1));
	}

}
