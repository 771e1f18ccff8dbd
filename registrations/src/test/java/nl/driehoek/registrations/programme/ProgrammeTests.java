package nl.driehoek.registrations.programme;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;

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
				List.of());
	}

	private static Meeting in(String id, Province... provinces) {
		LocalDate day = LocalDate.of(2026, 4, 10);
		return new Meeting(new MeetingId(id), day, Optional.empty(), "Samen", List.of(provinces), Optional.empty(), 1,
				day);
	}

}
