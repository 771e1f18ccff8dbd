package nl.driehoek.calendar;

import java.time.LocalDate;
import java.util.Optional;

import biweekly.component.VAlarm;
import biweekly.component.VEvent;
import biweekly.parameter.CalendarUserType;
import biweekly.parameter.ParticipationLevel;
import biweekly.parameter.ParticipationStatus;
import biweekly.property.Attendee;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static nl.driehoek.calendar.Examples.aMorningInWinter;
import static nl.driehoek.calendar.Examples.aWholeDay;
import static nl.driehoek.calendar.Examples.anAfternoonInSummer;
import static nl.driehoek.calendar.Examples.burgemeester;
import static nl.driehoek.calendar.Examples.firstEdition;
import static nl.driehoek.calendar.Examples.inAmsterdam;
import static nl.driehoek.calendar.Examples.meeting;
import static org.assertj.core.api.Assertions.assertThat;

class ReadingBackTests {

	private final InvitationWriter writer = new InvitationWriter();

	@ParameterizedTest
	@MethodSource("nl.driehoek.calendar.Examples#allKinds")
	void anotherLibraryHasNothingToComplainOf(IcsFile file) {
		assertThat(BiweeklyReading.of(file).complaints()).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("nl.driehoek.calendar.Examples#allKinds")
	void theEventArrivesInEveryKindOfFile(IcsFile file) {
		BiweeklyReading reading = BiweeklyReading.of(file);

		VEvent event = reading.event();
		assertThat(reading.calendar().getMethod().getValue()).isEqualTo(file.method().name());
		assertThat(event.getUid().getValue()).isEqualTo(firstEdition().uid());
		assertThat(event.getSequence().getValue()).isZero();
		assertThat(event.getDateTimeStamp().getValue()).isEqualTo(firstEdition().stamp());
		assertThat(event.getSummary().getValue()).isEqualTo("Leerbijeenkomst lokale driehoek");
		assertThat(event.getDescription().getValue()).isEqualTo("Jullie komen met z'n drieën.");
		assertThat(event.getLocation().getValue()).isEqualTo("Grote Kerkplein 15, 8011 PK Zwolle");
		assertThat(event.getOrganizer().getCommonName()).isEqualTo("Lokale driehoeken");
		assertThat(event.getOrganizer().getEmail()).isEqualTo("driehoek@voorbeeld.nl");
	}

	@Test
	void readsBackTheAttendeeAndTheRequestToAnswer() {
		Attendee attendee = BiweeklyReading.of(request(aWholeDay())).attendee();

		assertThat(attendee.getCommonName()).isEqualTo("B. Voorbeeld");
		assertThat(attendee.getEmail()).isEqualTo("b.voorbeeld@zwolle.nl");
		assertThat(attendee.getCalendarUserType()).isEqualTo(CalendarUserType.INDIVIDUAL);
		assertThat(attendee.getParticipationLevel()).isEqualTo(ParticipationLevel.REQUIRED);
		assertThat(attendee.getParticipationStatus()).isEqualTo(ParticipationStatus.NEEDS_ACTION);
		assertThat(attendee.getRsvp()).isTrue();
	}

	@Test
	void readsBackTheSameInstantInSummerInWinterAndWhenCancelled() {
		BiweeklyReading summer = BiweeklyReading.of(request(anAfternoonInSummer()));
		BiweeklyReading winter = BiweeklyReading.of(request(aMorningInWinter()));
		BiweeklyReading cancelled = BiweeklyReading.of(cancel(anAfternoonInSummer()));

		assertThat(summer.start()).isEqualTo("2026-05-29T11:00:00Z").isEqualTo(cancelled.start());
		assertThat(summer.end()).isEqualTo("2026-05-29T15:00:00Z").isEqualTo(cancelled.end());
		assertThat(winter.start()).isEqualTo("2026-11-06T08:30:00Z");
		assertThat(winter.end()).isEqualTo(inAmsterdam("2026-11-06T12:30").toInstant());
	}

	@Test
	void readsBackAWholeDayWithoutTimes() {
		VEvent event = BiweeklyReading.of(request(aWholeDay())).event();

		assertThat(event.getDateStart().getValue().hasTime()).isFalse();
		assertThat(BiweeklyReading.day(event.getDateStart())).isEqualTo(LocalDate.of(2026, 5, 29));
		assertThat(BiweeklyReading.day(event.getDateEnd())).isEqualTo(LocalDate.of(2026, 5, 30));
		assertThat(event.getTransparency().isOpaque()).isTrue();
		assertThat(event.getStatus().isConfirmed()).isTrue();
	}

	@Test
	void readsBackTheReminder() {
		VAlarm alarm = BiweeklyReading.of(request(aWholeDay())).event().getAlarms().get(0);

		assertThat(alarm.getAction().isDisplay()).isTrue();
		assertThat(alarm.getTrigger().getDuration()).hasToString("-PT15H");
		assertThat(alarm.getDescription().getValue()).isEqualTo("Leerbijeenkomst lokale driehoek");
	}

	@Test
	void readsBackACancellation() {
		VEvent event = BiweeklyReading.of(cancel(aWholeDay())).event();

		assertThat(event.getStatus().isCancelled()).isTrue();
		assertThat(event.getAttendees()).extracting(Attendee::getEmail).containsExactly("b.voorbeeld@zwolle.nl");
		assertThat(event.getAlarms()).isEmpty();
	}

	@Test
	void readsBackTheCoordinatesAndTheLink() {
		CalendarEvent event = new CalendarEvent(Examples.organizer(), "Leren", "", aWholeDay(),
				Examples.everythingKnownOf());

		VEvent read = BiweeklyReading.of(this.writer.publish(firstEdition(), event)).event();

		assertThat(read.getGeo().getLatitude()).isEqualTo(52.5125);
		assertThat(read.getGeo().getLongitude()).isEqualTo(6.0911);
		assertThat(read.getUrl().getValue()).isEqualTo("https://vergaderen.voorbeeld.nl/leren?kamer=3");
		assertThat(read.getConferences().get(0).getUri()).isEqualTo("https://vergaderen.voorbeeld.nl/leren?kamer=3");
	}

	@Test
	void omitsUnknownProperties() {
		CalendarEvent event = new CalendarEvent(Examples.organizer(), "Leren", "", aWholeDay(), Place.unknown());

		VEvent read = BiweeklyReading.of(this.writer.publish(firstEdition(), event)).event();

		assertThat(Optional.ofNullable(read.getDescription())).isEmpty();
		assertThat(Optional.ofNullable(read.getLocation())).isEmpty();
		assertThat(Optional.ofNullable(read.getGeo())).isEmpty();
		assertThat(Optional.ofNullable(read.getUrl())).isEmpty();
		assertThat(read.getConferences()).isEmpty();
	}

	private IcsFile request(When when) {
		return this.writer.request(firstEdition(), meeting(when), burgemeester());
	}

	private IcsFile cancel(When when) {
		return this.writer.cancel(firstEdition(), meeting(when), burgemeester());
	}

}
