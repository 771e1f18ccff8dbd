package nl.driehoek.registrations.programme;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import nl.driehoek.registrations.Season;
import nl.driehoek.registrations.gemeente.Province;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class MeetingTests {

	private static final LocalDate DAY = LocalDate.of(2026, 11, 6);

	@ParameterizedTest
	@CsvSource({ "2026-03-13, 2026-03-13T23:00:00Z", "2026-03-28, 2026-03-28T23:00:00Z",
			"2026-03-29, 2026-03-29T22:00:00Z", "2026-10-24, 2026-10-24T22:00:00Z",
			"2026-10-25, 2026-10-25T23:00:00Z" })
	void closesAtMidnightOnTheClocksOfAmsterdam(LocalDate lastDay, Instant closesAt) {
		assertThat(meeting(6, lastDay).closesAt()).isEqualTo(closesAt);
	}

	@Test
	void isOverWhenItsDayIs() {
		assertThat(Season.north().isOverAt()).isEqualTo(Instant.parse("2026-04-10T22:00:00Z"));
		assertThat(meeting(6, DAY).isOverAt()).isEqualTo(Instant.parse("2026-11-06T23:00:00Z"));
	}

	@Test
	void mayBeOpenUntilItsOwnDay() {
		assertThat(meeting(6, DAY).closesAt()).isEqualTo(meeting(6, DAY).isOverAt());
	}

	@Test
	void doesNotCloseAfterItsDay() {
		assertThatIllegalArgumentException().isThrownBy(() -> meeting(6, DAY.plusDays(1)))
			.withMessage("The last day to register, 2026-11-07, is after the meeting, 2026-11-06");
	}

	@ParameterizedTest
	@CsvSource({ "0", "-1" })
	void hasASeat(int seats) {
		assertThatIllegalArgumentException().isThrownBy(() -> meeting(seats, DAY))
			.withMessage("A meeting has at least one seat, not " + seats);
	}

	@Test
	void hasAProvince() {
		assertThatIllegalArgumentException().isThrownBy(() -> in("Noord", List.of()))
			.withMessage("A meeting has at least one province");
	}

	@Test
	void hasARegion() {
		assertThatIllegalArgumentException().isThrownBy(() -> in(" ", List.of(Province.DRENTHE)))
			.withMessage("A meeting has a region");
	}

	private static Meeting meeting(int seats, LocalDate lastDay) {
		return Season.meeting(Season.NORTH, DAY, seats, lastDay);
	}

	private static Meeting in(String region, List<Province> provinces) {
		return new Meeting(Season.NORTH, DAY, Optional.empty(), region, provinces, Optional.empty(), 6, DAY);
	}

}
