package nl.driehoek.registrations.programme;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;

import nl.driehoek.registrations.Season;
import nl.driehoek.registrations.gemeente.Province;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class MeetingTests {

	private static final URI LINK = URI.create("https://meet.voorbeeld.nl/1");

	private static final LocalDate DAY = LocalDate.of(2026, 11, 6);

	@ParameterizedTest
	@CsvSource({ "2026-03-13, 2026-03-13T23:00:00Z", "2026-03-28, 2026-03-28T23:00:00Z",
			"2026-03-29, 2026-03-29T22:00:00Z", "2026-10-24, 2026-10-24T22:00:00Z",
			"2026-10-25, 2026-10-25T23:00:00Z" })
	void closesAtMidnightOnTheClocksOfAmsterdam(LocalDate lastDay, Instant closesAt) {
		assertThat(on(lastDay).closesAt()).isEqualTo(closesAt);
	}

	@Test
	void isOverWhenItsDayIs() {
		assertThat(Season.north().isOverAt(Instant.parse("2026-04-10T21:59:59Z"))).isFalse();
		assertThat(Season.north().isOverAt(Instant.parse("2026-04-10T22:00:00Z"))).isTrue();
		assertThat(on(DAY).isOverAt()).isEqualTo(Instant.parse("2026-11-06T23:00:00Z"));
	}

	@Test
	void mayBeOpenUntilItsOwnDay() {
		assertThat(on(DAY).closesAt()).isEqualTo(on(DAY).isOverAt());
	}

	@Test
	void doesNotCloseAfterItsDay() {
		assertThatIllegalArgumentException().isThrownBy(() -> on(DAY.plusDays(1)))
			.withMessage("The last day to register, 2026-11-07, is after the meeting, 2026-11-06");
	}

	@ParameterizedTest
	@CsvSource({ "0", "-1" })
	void hasASeat(int seats) {
		assertThatIllegalArgumentException().isThrownBy(() -> Capacity.of(seats))
			.withMessage("A meeting has at least one seat, not " + seats);
	}

	@Test
	void hasAProvinceUnlessItIsOnline() {
		assertThatIllegalArgumentException().isThrownBy(() -> in("Noord", List.of()))
			.withMessage("A meeting has at least one province");
		assertThat(online(Optional.empty(), new When.ToFollow()).provinces()).isEmpty();
	}

	@Test
	void hasARegion() {
		assertThatIllegalArgumentException().isThrownBy(() -> in(" ", List.of(Province.DRENTHE)))
			.withMessage("A meeting has a region");
	}

	@Test
	void isNeitherOpenNorOverBeforeItHasADate() {
		Meeting toFollow = Season.with(Season.NORTH, new When.ToFollow(), Capacity.UNLIMITED);

		assertThat(toFollow.date()).isEmpty();
		assertThat(toFollow.isOpenAt(Season.EARLY)).isFalse();
		assertThat(toFollow.isOverAt(Instant.parse("2199-01-01T00:00:00Z"))).isFalse();
	}

	@Test
	void tellsItsLinkAtOnceOrSomeTimeBefore() {
		Meeting atOnce = online(Optional.empty(), on(DAY));
		Meeting later = online(Optional.of(Period.ofWeeks(1)), on(DAY));

		assertThat(atOnce.linkAt(Season.EARLY)).hasValue(LINK);
		assertThat(later.linkAt(Instant.parse("2026-10-29T22:59:59Z"))).isEmpty();
		assertThat(later.linkAt(Instant.parse("2026-10-29T23:00:00Z"))).hasValue(LINK);
	}

	@Test
	void tellsNoLinkBeforeTheDateThatReleasesIt() {
		Meeting toFollow = online(Optional.of(Period.ofWeeks(1)), new When.ToFollow());

		assertThat(toFollow.linkAt(Instant.parse("2199-01-01T00:00:00Z"))).isEmpty();
		assertThat(Season.north().linkAt(Season.EARLY)).as("of a venue").isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "http://meet.voorbeeld.nl/1", "meet.voorbeeld.nl/1", "https:///1", "mailto:b@zwolle.nl" })
	void linksAreSafeOnes(URI link) {
		assertThatIllegalArgumentException().isThrownBy(() -> new Place.Online(Optional.of(link), Optional.empty()))
			.withMessage("The link of a meeting begins with https://");
	}

	private static Meeting online(Optional<Period> releasedBefore, When when) {
		return new Meeting(Season.NORTH, when, "Online", List.of(), new Place.Online(Optional.of(LINK), releasedBefore),
				Capacity.UNLIMITED);
	}

	private static When.On on(LocalDate lastDay) {
		return new When.On(DAY, Optional.empty(), lastDay);
	}

	private static Meeting in(String region, List<Province> provinces) {
		return new Meeting(Season.NORTH, on(DAY), region, provinces, new Place.Unknown(), Capacity.of(6));
	}

}
