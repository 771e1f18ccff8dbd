package nl.driehoek.calendar;

import java.time.Instant;

import nl.driehoek.calendar.rules.InvitationRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static nl.driehoek.calendar.Examples.aWholeDay;
import static nl.driehoek.calendar.Examples.anAfternoonInSummer;
import static nl.driehoek.calendar.Examples.burgemeester;
import static nl.driehoek.calendar.Examples.firstEdition;
import static nl.driehoek.calendar.Examples.meeting;
import static org.assertj.core.api.Assertions.assertThat;

class InvitationWriterTests {

	private static final String ONE_DAY = """
			BEGIN:VCALENDAR
			VERSION:2.0
			PRODID:-//driehoek//uitnodigingen//NL
			CALSCALE:GREGORIAN
			METHOD:REQUEST
			BEGIN:VEVENT
			UID:3f1c8a52-7d0e-4b6f-9a55-0c2d41b7e6aa@driehoek
			SEQUENCE:0
			DTSTAMP:20260302T091530Z
			DTSTART;VALUE=DATE:20260529
			DTEND;VALUE=DATE:20260530
			SUMMARY:Leerbijeenkomst lokale driehoek
			DESCRIPTION:Jullie komen met z'n drieën.
			LOCATION:Grote Kerkplein 15\\, 8011 PK Zwolle
			ORGANIZER;CN=Lokale driehoeken:mailto:driehoek@voorbeeld.nl
			ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=
			 TRUE;CN=B. Voorbeeld:mailto:b.voorbeeld@zwolle.nl
			STATUS:CONFIRMED
			TRANSP:OPAQUE
			BEGIN:VALARM
			ACTION:DISPLAY
			TRIGGER:-PT15H
			DESCRIPTION:Leerbijeenkomst lokale driehoek
			END:VALARM
			END:VEVENT
			END:VCALENDAR
			""";

	private final InvitationWriter writer = new InvitationWriter();

	@Test
	void invitesForAWholeDayWhenTheTimesAreUnknown() {
		IcsFile file = this.writer.request(firstEdition(), meeting(aWholeDay()), burgemeester());

		assertThat(file.text().replace("\r\n", "\n")).isEqualTo(ONE_DAY);
	}

	@Test
	void writesTimesInAmsterdamWithTheTimeZone() {
		IcsFile file = this.writer.request(firstEdition(), meeting(anAfternoonInSummer()), burgemeester());

		assertThat(file.text()).contains("\r\nTZID:Europe/Amsterdam\r\n")
			.contains("\r\nDTSTART;TZID=Europe/Amsterdam:20260529T130000\r\n")
			.contains("\r\nDTEND;TZID=Europe/Amsterdam:20260529T170000\r\n");
	}

	@Test
	void cancelsInUtcWithTheSequenceItWasGiven() {
		Edition last = new Edition(firstEdition().uid(), 3, Instant.parse("2026-04-01T10:00:00Z"));

		IcsFile file = this.writer.cancel(last, meeting(anAfternoonInSummer()), burgemeester());

		assertThat(file.text()).contains("\r\nMETHOD:CANCEL\r\n")
			.contains("\r\nUID:" + firstEdition().uid() + "\r\n")
			.contains("\r\nSEQUENCE:3\r\n")
			.contains("\r\nSTATUS:CANCELLED\r\n")
			.contains("\r\nDTSTART:20260529T110000Z\r\n")
			.contains("\r\nDTEND:20260529T150000Z\r\n")
			.doesNotContain("VTIMEZONE", "VALARM", "RSVP");
	}

	@Test
	void publishesWithoutAskingAnybody() {
		IcsFile file = this.writer.publish(firstEdition(), meeting(aWholeDay()));

		assertThat(file.text()).contains("\r\nMETHOD:PUBLISH\r\n").doesNotContain("ATTENDEE", "RSVP", "PARTSTAT");
	}

	@Test
	void remindsOneDayBeforeTheStartAndOtherwiseAtNineTheDayBefore() {
		IcsFile timed = this.writer.publish(firstEdition(), meeting(anAfternoonInSummer()));
		IcsFile wholeDay = this.writer.publish(firstEdition(), meeting(aWholeDay()));

		assertThat(timed.text()).contains("\r\nTRIGGER:-P1D\r\n");
		assertThat(wholeDay.text()).contains("\r\nTRIGGER:-PT15H\r\n");
	}

	@Test
	void writesTheSameFileForTheSameInvitation() {
		IcsFile first = this.writer.request(firstEdition(), meeting(aWholeDay()), burgemeester());
		IcsFile second = this.writer.request(firstEdition(), meeting(aWholeDay()), burgemeester());

		assertThat(second).isEqualTo(first);
	}

	@ParameterizedTest
	@MethodSource("nl.driehoek.calendar.Examples#allKinds")
	void keepsEveryRule(IcsFile file) {
		assertThat(InvitationRules.brokenBy(file.content())).isEmpty();
	}

}
