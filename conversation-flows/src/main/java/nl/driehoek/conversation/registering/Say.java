package nl.driehoek.conversation.registering;

import java.time.LocalDate;

import nl.driehoek.conversation.Words;
import nl.driehoek.registrations.gemeente.Gemeente;
import nl.driehoek.registrations.gemeente.GemeenteCode;
import nl.driehoek.registrations.gemeente.Gemeenten;
import nl.driehoek.registrations.programme.Meeting;
import nl.driehoek.registrations.programme.Venue;

/**
 * Words that several scenes use.
 */
final class Say {

	private static final int QUOTE = 40;

	private static final int LOCATION = 80;

	private Say() {
	}

	static Words plain(LocalDate date) {
		return new Words.Day(date, Words.DayStyle.PLAIN);
	}

	static Words full(LocalDate date) {
		return new Words.Day(date, Words.DayStyle.FULL);
	}

	static Words brief(LocalDate date) {
		return new Words.Day(date, Words.DayStyle.SHORT);
	}

	static Words day(LocalDate date) {
		return new Words.Day(date, Words.DayStyle.DATE);
	}

	/** What somebody typed, short enough to show it again. */
	static Words quote(String text) {
		return Words.clipped(text.strip(), QUOTE);
	}

	static Words region(Meeting meeting) {
		return Words.clipped(meeting.region(), LOCATION);
	}

	static Words place(Meeting meeting) {
		return meeting.venue().map(Say::place).orElseGet(() -> Words.message("place.unknown"));
	}

	private static Words place(Venue venue) {
		return Words.clipped(venue.name() + ", " + venue.address(), LOCATION);
	}

	static Words gemeente(Draft draft, Gemeenten gemeenten) {
		return draft.gemeente().map(code -> gemeente(code, gemeenten)).orElseGet(() -> Words.verbatim("?"));
	}

	static Words gemeente(GemeenteCode code, Gemeenten gemeenten) {
		return Words.verbatim(gemeenten.withCode(code).map(Gemeente::name).orElse(code.value()));
	}

	static Words times(Meeting meeting) {
		return meeting.times()
			.<Words>map(times -> Words.message("times.known", Words.verbatim(times.start().toString()),
					Words.verbatim(times.end().toString())))
			.orElseGet(() -> Words.message("times.unknown"));
	}

}
