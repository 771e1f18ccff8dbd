package nl.driehoek.conversation.registering;

import java.time.LocalDate;

import nl.driehoek.conversation.MeetingDate;
import nl.driehoek.conversation.Words;
import nl.driehoek.registrations.gemeente.Gemeente;
import nl.driehoek.registrations.gemeente.GemeenteCode;
import nl.driehoek.registrations.gemeente.Gemeenten;
import nl.driehoek.registrations.programme.Meeting;
import nl.driehoek.registrations.programme.Place;
import nl.driehoek.registrations.programme.When;

/**
 * Words that several scenes use.
 */
final class Say {

	private static final int QUOTE = 40;

	private static final int LOCATION = 80;

	private Say() {
	}

	static Words plain(Meeting meeting) {
		return MeetingDate.of(meeting, Words.DayStyle.PLAIN);
	}

	static Words full(Meeting meeting) {
		return MeetingDate.of(meeting, Words.DayStyle.FULL);
	}

	static Words brief(Meeting meeting) {
		return MeetingDate.of(meeting, Words.DayStyle.SHORT);
	}

	static Words day(Meeting meeting) {
		return MeetingDate.of(meeting, Words.DayStyle.DATE);
	}

	static Words day(LocalDate date) {
		return new Words.Day(date, Words.DayStyle.DATE);
	}

	/** Typed text, short enough to show it again. */
	static Words quote(String text) {
		return Words.clipped(text.strip(), QUOTE);
	}

	static Words region(Meeting meeting) {
		return Words.clipped(meeting.region(), LOCATION);
	}

	static Words place(Meeting meeting) {
		if (meeting.place() instanceof Place.Venue venue) {
			return Words.clipped(venue.name() + ", " + venue.address(), LOCATION);
		}
		return Words.message((meeting.place() instanceof Place.Online) ? "place.online" : "place.unknown");
	}

	static Words gemeente(Draft draft, Gemeenten gemeenten) {
		return draft.gemeente().map(code -> gemeente(code, gemeenten)).orElseGet(() -> Words.verbatim("?"));
	}

	static Words gemeente(GemeenteCode code, Gemeenten gemeenten) {
		return Words.verbatim(gemeenten.withCode(code).map(Gemeente::name).orElse(code.value()));
	}

	static Words times(Meeting meeting) {
		return meeting.on()
			.flatMap(When.On::times)
			.<Words>map(times -> Words.message("times.known", Words.verbatim(times.start().toString()),
					Words.verbatim(times.end().toString())))
			.orElseGet(() -> Words.message("times.unknown"));
	}

}
