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
	void noRuleIsThereThatNoFileEverBroke() {
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
				request("nothing steers the reading direction", "Leerbijeenkomst", "Leer\u00e2\u0080\u00aebijeenkomst"),
				request("every line is a name, parameters and a value", "CN=Lokale", "CN=\"Lokale"),
				request("every line is a name, parameters and a value", "VERSION:2.0", "VERSION 2.0"),
				request("every BEGIN has its END, and all is in one calendar", "END:VALARM\r\n", ""),
				request("every BEGIN has its END, and all is in one calendar", "END:VCALENDAR",
						"END:VCALENDAR\r\nX:1"));
	}

	private static List<Breach> inTheCalendar() {
		return List.of(request("the version is 2.0", "VERSION:2.0", "VERSION:1.0"),
				request("one product made it", "PRODID:", "X-PRODID:"),
				request("the calendar has one method", "METHOD:REQUEST", "METHOD:INVITE"),
				request("the calendar has one method", "METHOD:REQUEST", "METHOD:REQUEST\r\nMETHOD:REQUEST"),
				request("no method stands outside the calendar's own lines", "UID:", "METHOD:REQUEST\r\nUID:"),
				request("one event, so one UID a message", "END:VEVENT", "END:VEVENT\r\nBEGIN:VEVENT\r\nEND:VEVENT"),
				request("nothing but the event and its time zone", "BEGIN:VEVENT",
						"BEGIN:VTODO\r\nEND:VTODO\r\nBEGIN:VEVENT"),
				request("a single invitation is not a feed", "METHOD:", "X-WR-CALNAME:Leren\r\nMETHOD:"),
				request("a single invitation is not a feed", "METHOD:",
						"REFRESH-INTERVAL;VALUE=DURATION:PT1H\r\nMETHOD:"));
	}

	private static List<Breach> inTheEvent() {
		return List.of(request("who, what, when and which edition, each once", "SEQUENCE:0\r\n", ""),
				request("who, what, when and which edition, each once", "SUMMARY:", "SUMMARY:Nog een\r\nSUMMARY:"),
				request("all else about the event at most once", "LOCATION:", "LOCATION:Zwolle\r\nLOCATION:"),
				request("an end, and no duration beside it", "STATUS:", "DURATION:PT4H\r\nSTATUS:"),
				new Breach("a day says VALUE=DATE and a time does not", DAY, ";VALUE=DATE", ""),
				new Breach("start and end are told alike", DAY, "DTEND;VALUE=DATE:20260530", "DTEND:20260529T170000Z"),
				new Breach("the end is later than the start", DAY, "20260530", "20260529"));
	}

	private static List<Breach> inAValue() {
		return List.of(request("backslash, semicolon, comma and line break are escaped in text", "15\\,", "15,"),
				request("backslash, semicolon, comma and line break are escaped in text", "15\\,", "15\\"),
				request("a caret in a parameter is an escape", "CN=B. Voorbeeld", "CN=B. ^Voorbeeld"),
				request("a UID has at most 255 octets", "UID:", "UID:" + ("0".repeat(70) + "\r\n ").repeat(4)),
				request("a UID tells nothing about a person", "UID:", "UID:b.voorbeeld@zwolle.nl"),
				request("the stamp is in UTC", "091530Z", "091530"),
				request("the sequence counts from 0", "SEQUENCE:0", "SEQUENCE:-1"),
				request("people are named by their mail address", "mailto:b.voorbeeld@", "tel:b.voorbeeld@"),
				new Breach("a place on the map has two numbers in range", PLACED, "GEO:52.5", "GEO:152.5"),
				new Breach("a place on the map has two numbers in range", PLACED, "00;6", "00,6"),
				new Breach("a link is a whole link", PLACED, "URL:https://", "URL:"),
				new Breach("a conference says that it is a link", PLACED, ";VALUE=URI", ""));
	}

	private static List<Breach> byTheMethod() {
		return List.of(request("a request asks one person to answer", "PARTSTAT=NEEDS-ACTION", "PARTSTAT=ACCEPTED"),
				request("a request asks one person to answer", "RSVP=\r\n TRUE", "RSVP=\r\n FALSE"),
				request("everyone has a name", ";CN=Lokale driehoeken", ""),
				new Breach("a cancellation says whom and that it is cancelled", CANCEL, "CANCELLED", "CONFIRMED"),
				new Breach("a cancellation tells days, or times in UTC", CANCEL, "20260529T110000Z", "20260529T110000"),
				new Breach("a cancellation wakes nobody", CANCEL, "END:VEVENT",
						"BEGIN:VALARM\r\nEND:VALARM\r\nEND:VEVENT"),
				request("only a cancellation is cancelled", "CONFIRMED", "CANCELLED"),
				new Breach("a publication names no attendee", PUBLISH, "STATUS:",
						"ATTENDEE;CN=B:mailto:b@zwolle.nl\r\nSTATUS:"));
	}

	private static List<Breach> inTheZone() {
		return List.of(
				request("no time floats: it is in UTC or names its zone", "DTSTART;TZID=Europe/Amsterdam", "DTSTART"),
				new Breach("a day has no zone", DAY, "DTSTART;", "DTSTART;TZID=Europe/Amsterdam;"),
				request("each zone that is named is defined once, and none else", "\r\nTZID:Europe/Amsterdam",
						"\r\nTZID:Europe/Brussels"),
				request("a zone tells when and how its clocks change", "TZOFFSETFROM:+0100\r\n", ""));
	}

	private static List<Breach> inTheAlarm() {
		return List.of(request("a reminder is shown, with a text", "ACTION:DISPLAY", "ACTION:EMAIL"),
				request("a reminder comes before the start", "TRIGGER:-P1D", "TRIGGER:P1D"),
				request("nothing but reminders in an event", "BEGIN:VALARM",
						"BEGIN:VTODO\r\nEND:VTODO\r\nBEGIN:VALARM"));
	}

	private static Breach request(String rule, String before, String after) {
		return new Breach(rule, REQUEST, before, after);
	}

}
