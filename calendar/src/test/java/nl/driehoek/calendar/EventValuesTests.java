package nl.driehoek.calendar;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static nl.driehoek.calendar.Examples.aWholeDay;
import static nl.driehoek.calendar.Examples.between;
import static nl.driehoek.calendar.Examples.inAmsterdam;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class EventValuesTests {

	@Test
	void convertsTimesToAmsterdam() {
		ZonedDateTime eleven = ZonedDateTime.of(2026, 5, 29, 11, 0, 0, 999, ZoneOffset.UTC);

		When.Timed timed = new When.Timed(eleven, eleven.plusHours(4));

		assertThat(timed).isEqualTo(between("2026-05-29T13:00", "2026-05-29T17:00"));
	}

	@ParameterizedTest
	@CsvSource({ "2026-05-29T13:00,2026-05-29T13:00", "2026-05-29T13:00,2026-05-29T12:59" })
	void anEventEndsAfterItStarts(String start, String end) {
		assertThatIllegalArgumentException().isThrownBy(() -> between(start, end));
	}

	@Test
	void refusesTheSecondOfTwoEqualHours() {
		ZonedDateTime twice = inAmsterdam("2026-10-25T02:30").withLaterOffsetAtOverlap();

		assertThatIllegalArgumentException().isThrownBy(() -> new When.Timed(twice, twice.plusHours(2)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "1995-12-31", "+10000-01-01", "9999-12-31" })
	void refusesADayThatACalendarFileCannotTell(LocalDate day) {
		assertThatIllegalArgumentException().isThrownBy(() -> new When.WholeDay(day));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "met spatie", "é", "een;twee", "regel\r\nX:1" })
	void refusesWhatIsNoUid(String uid) {
		assertThatIllegalArgumentException().isThrownBy(() -> new Edition(uid, 0, Instant.EPOCH));
	}

	@Test
	void refusesAUidOfMoreThanTwoHundredAndFiftyFiveCharacters() {
		assertThatIllegalArgumentException().isThrownBy(() -> new Edition("x".repeat(256), 0, Instant.EPOCH));
	}

	@Test
	void refusesANegativeSequence() {
		assertThatIllegalArgumentException().isThrownBy(() -> new Edition("x", -1, Instant.EPOCH));
	}

	@Test
	void refusesAStampBefore1970() {
		assertThatIllegalArgumentException().isThrownBy(() -> new Edition("x", 0, Instant.EPOCH.minusSeconds(1)));
	}

	@Test
	void anEventHasATitle() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new CalendarEvent(Examples.organizer(), " \r\n\u200F", "", aWholeDay(), Place.unknown()));
	}

	@ParameterizedTest
	@CsvSource({ "90.1,0", "-91,0", "0,180.5", "0,-181", "NaN,0", "0,Infinity" })
	void refusesWhatIsNotOnTheMap(double latitude, double longitude) {
		assertThatIllegalArgumentException().isThrownBy(() -> new Coordinates(latitude, longitude));
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "leren", "file:///etc/passwd", "javascript:alert(1)", "mailto:b@zwolle.nl", "https:leren" })
	void refusesALinkThatIsNoWebPage(URI link) {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new Place(Optional.empty(), Optional.empty(), Optional.of(link)));
	}

	@Test
	void treatsABlankAddressAsUnknown() {
		assertThat(Place.at(" \n ")).isEqualTo(Place.unknown());
	}

}
