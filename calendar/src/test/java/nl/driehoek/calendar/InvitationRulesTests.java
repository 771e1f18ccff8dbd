package nl.driehoek.calendar;

import java.util.List;
import java.util.stream.Stream;

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

class InvitationRulesTests {

	private static final InvitationWriter WRITER = new InvitationWriter();

	private static final CalendarEvent AFTERNOON = meeting(anAfternoonInSummer());

	private static final IcsFile REQUEST = WRITER.request(firstEdition(), AFTERNOON, burgemeester());

	private static final IcsFile CANCEL = WRITER.cancel(firstEdition(), AFTERNOON, burgemeester());

	private static final IcsFile PUBLISH = WRITER.publish(firstEdition(), AFTERNOON);

	private static final IcsFile DAY = WRITER.request(firstEdition(), meeting(aWholeDay()), burgemeester());

	private static final IcsFile PLACED = WRITER.publish(firstEdition(),
			new CalendarEvent(Examples.organizer(), "Leren", "", aWholeDay(), Examples.everythingKnownOf()));

	@ParameterizedTest
	@MethodSource("breaches")
	void noticesABrokenFile(Breach breach) {
		assertThat(InvitationRules.brokenBy(breach.good().content())).isEmpty();
		assertThat(InvitationRules.brokenBy(breach.brokenFile())).contains(breach.rule());
	}

	@Test
	void everyRuleIsBrokenByAFile() {
		assertThat(breaches().map(Breach::rule)).containsAll(InvitationRules.all());
	}

	static Stream<Breach> breaches() {
		return Stream
			.of(onTheWire(), inTheCalendar(), inTheEvent(), inAValue(), byTheMethod(), inTheZone(), inTheAlarm())
			.flatMap(List::stream);
	}

	private static List<Breach> onTheWire() {
		return List.of(request("every line ends in CR LF", "VERSION:2.0\r\n", "VERSION:2.0\n"),
				request("every line ends in CR LF", "END:VCALENDAR\r\n", "END:VCALENDAR"),
				request("no line is empty", "VERSION:2.0\r\n", "VERSION:2.0\r\n\r\n"),
				request("no line is longer than 75 octets", "RSVP=\r\n ", "RSVP="),
				request("the text is UTF-8 and no fold cuts a character", "\u00c3\u00ab", "\u00c3\r\n \u00ab"),
				request("the text is UTF-8 and no fold cuts a character", "\u00c3\u00ab", "\u00eb"),
				request("no control characters", "Leerbijeenkomst", "Leer\u0007bijeenkomst"),
				request("no characters change the reading direction", "Leerbijeenkomst",
						"Leer\u00e2\u0080\u00aebijeenkomst"),
				request("every line has a name, parameters and a value", "CN=Lokale", "CN=\"Lokale"),
				request("every line has a name, parameters and a value", "VERSION:2.0", "VERSION 2.0"),
				request("every BEGIN has its END, and all lines are in one VCALENDAR", "END:VALARM\r\n", ""),
				request("every BEGIN has its END, and all lines are in one VCALENDAR", "END:VCALENDAR",
						"END:VCALENDAR\r\nX:1"));
	}

	private static List<Breach> inTheCalendar() {
		return List.of(request("the version is 2.0", "VERSION:2.0", "VERSION:1.0"),
				request("the calendar has one PRODID", "PRODID:", "X-PRODID:"),
				request("the calendar has one method", "METHOD:REQUEST", "METHOD:INVITE"),
				request("the calendar has one method", "METHOD:REQUEST", "METHOD:REQUEST\r\nMETHOD:REQUEST"),
				request("METHOD occurs only directly in the calendar", "UID:", "METHOD:REQUEST\r\nUID:"),
				request("a file has exactly one event, so one UID", "END:VEVENT",
						"END:VEVENT\r\nBEGIN:VEVENT\r\nEND:VEVENT"),
				request("the calendar contains only the event and its time zone", "BEGIN:VEVENT",
						"BEGIN:VTODO\r\nEND:VTODO\r\nBEGIN:VEVENT"),
				request("an invitation has no properties of a calendar feed", "METHOD:",
						"X-WR-CALNAME:Leren\r\nMETHOD:"),
				request("an invitation has no properties of a calendar feed", "METHOD:",
						"REFRESH-INTERVAL;VALUE=DURATION:PT1H\r\nMETHOD:"));
	}

	private static List<Breach> inTheEvent() {
		return List.of(request("each required property occurs once", "SEQUENCE:0\r\n", ""),
				request("each required property occurs once", "SUMMARY:", "SUMMARY:Nog een\r\nSUMMARY:"),
				request("each optional property occurs at most once", "LOCATION:", "LOCATION:Zwolle\r\nLOCATION:"),
				request("the event has DTEND and no DURATION", "STATUS:", "DURATION:PT4H\r\nSTATUS:"),
				new Breach("a whole day has VALUE=DATE and a time does not", DAY, ";VALUE=DATE", ""),
				new Breach("start and end have the same type and zone", DAY, "DTEND;VALUE=DATE:20260530",
						"DTEND:20260529T170000Z"),
				new Breach("the end is later than the start", DAY, "20260530", "20260529"));
	}

	private static List<Breach> inAValue() {
		return List.of(request("backslash, semicolon, comma and line break are escaped in text", "15\\,", "15,"),
				request("backslash, semicolon, comma and line break are escaped in text", "15\\,", "15\\"),
				request("a caret in a parameter is an escape", "CN=B. Voorbeeld", "CN=B. ^Voorbeeld"),
				request("a UID has at most 255 octets", "UID:", "UID:" + ("0".repeat(70) + "\r\n ").repeat(4)),
				request("a UID contains no mail address", "UID:", "UID:b.voorbeeld@zwolle.nl"),
				request("the stamp is in UTC", "091530Z", "091530"),
				request("the sequence counts from 0", "SEQUENCE:0", "SEQUENCE:-1"),
				request("people are identified by a mailto URI", "mailto:b.voorbeeld@", "tel:b.voorbeeld@"),
				new Breach("GEO has two numbers in range", PLACED, "GEO:52.5", "GEO:152.5"),
				new Breach("GEO has two numbers in range", PLACED, "00;6", "00,6"),
				new Breach("URL and CONFERENCE are absolute URIs", PLACED, "URL:https://", "URL:"),
				new Breach("CONFERENCE has VALUE=URI", PLACED, ";VALUE=URI", ""));
	}

	private static List<Breach> byTheMethod() {
		return List.of(request("a request asks one person to answer", "PARTSTAT=NEEDS-ACTION", "PARTSTAT=ACCEPTED"),
				request("a request asks one person to answer", "RSVP=\r\n TRUE", "RSVP=\r\n FALSE"),
				request("organizer and attendee have a name", ";CN=Lokale driehoeken", ""),
				new Breach("a cancellation has an attendee and STATUS:CANCELLED", CANCEL, "CANCELLED", "CONFIRMED"),
				new Breach("a cancellation has whole days, or times in UTC", CANCEL, "20260529T110000Z",
						"20260529T110000"),
				new Breach("a cancellation has no reminder", CANCEL, "END:VEVENT",
						"BEGIN:VALARM\r\nEND:VALARM\r\nEND:VEVENT"),
				request("only a cancellation has STATUS:CANCELLED", "CONFIRMED", "CANCELLED"),
				new Breach("a publication has no attendee", PUBLISH, "STATUS:",
						"ATTENDEE;CN=B:mailto:b@zwolle.nl\r\nSTATUS:"));
	}

	private static List<Breach> inTheZone() {
		return List.of(
				request("no time is floating: it is in UTC or has a TZID", "DTSTART;TZID=Europe/Amsterdam", "DTSTART"),
				new Breach("a whole day has no TZID", DAY, "DTSTART;", "DTSTART;TZID=Europe/Amsterdam;"),
				request("exactly the referenced time zones are defined, each once", "\r\nTZID:Europe/Amsterdam",
						"\r\nTZID:Europe/Brussels"),
				request("a time zone has the rules and offsets of its changes", "TZOFFSETFROM:+0100\r\n", ""));
	}

	private static List<Breach> inTheAlarm() {
		return List.of(request("a reminder is of type DISPLAY and has a description", "ACTION:DISPLAY", "ACTION:EMAIL"),
				request("a reminder comes before the start", "TRIGGER:-P1D", "TRIGGER:P1D"),
				request("an event contains no components except reminders", "BEGIN:VALARM",
						"BEGIN:VTODO\r\nEND:VTODO\r\nBEGIN:VALARM"));
	}

	private static Breach request(String rule, String before, String after) {
		return new Breach(rule, REQUEST, before, after);
	}

}
