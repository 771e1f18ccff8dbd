package nl.driehoek.calendar;

/**
 * The unfolded text of a VCALENDAR with one event.
 */
final class CalendarText {

	private static final String OBJECT = """
			BEGIN:VCALENDAR
			VERSION:2.0
			PRODID:-//driehoek//uitnodigingen//NL
			CALSCALE:GREGORIAN
			METHOD:%s
			%s%sEND:VCALENDAR
			""";

	/**
	 * The VTIMEZONE of Europe/Amsterdam: one rule for winter and one for summer. Not
	 * ical4j's own definition: its TZID is Europe/Brussels, so a reader would not find
	 * the zone that the event refers to.
	 */
	private static final String AMSTERDAM = """
			BEGIN:VTIMEZONE
			TZID:Europe/Amsterdam
			BEGIN:DAYLIGHT
			TZNAME:CEST
			TZOFFSETFROM:+0100
			TZOFFSETTO:+0200
			DTSTART:19700329T020000
			RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
			END:DAYLIGHT
			BEGIN:STANDARD
			TZNAME:CET
			TZOFFSETFROM:+0200
			TZOFFSETTO:+0100
			DTSTART:19701025T030000
			RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
			END:STANDARD
			END:VTIMEZONE
			""";

	private CalendarText() {
	}

	static String of(CalendarMessage message) {
		String event = new EventText(message).write();
		String zone = message.needsZone() ? AMSTERDAM : "";
		return OBJECT.formatted(message.method(), zone, event);
	}

}
