package nl.driehoek.bot.catalogue;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

import nl.driehoek.registrations.gemeente.Province;
import nl.driehoek.registrations.programme.MeetingId;
import nl.driehoek.registrations.programme.Times;
import nl.driehoek.registrations.programme.Venue;

/**
 * The keys of a meeting in a programme file.
 */
final class MeetingKeys {

	static final Key<MeetingId> ID = Key.required("id", new Scalar<>(MeetingId::new));

	static final Key<LocalDate> DATE = Key.required("datum", new Scalar<>(Scalars::date));

	static final Key<String> REGION = Key.required("regio", Scalars.text(60));

	static final Key<List<Province>> PROVINCES = Key.required("provincies",
			new ListOf<>(new Scalar<>(Province::named), Province::properName));

	static final Key<LocalTime> START = Key.required("begin", new Scalar<>(Scalars::time));

	static final Key<LocalTime> END = Key.required("einde", new Scalar<>(Scalars::time));

	static final Key<Times> TIMES = Key.optional("tijd",
			new Part<>(List.of(START, END), END, fields -> new Times(fields.get(START), fields.get(END))));

	static final Key<String> VENUE_NAME = Key.required("naam", Scalars.text(100));

	static final Key<String> VENUE_ADDRESS = Key.required("adres", Scalars.text(200));

	static final Key<Venue> VENUE = Key.optional("locatie", new Part<>(List.of(VENUE_NAME, VENUE_ADDRESS), VENUE_NAME,
			fields -> new Venue(fields.get(VENUE_NAME), fields.get(VENUE_ADDRESS))));

	static final Key<Integer> SEATS = Key.optional("plekken", new Scalar<>(Scalars::seats));

	static final Key<LocalDate> LAST_DAY = Key.optional("laatste-dag", new Scalar<>(Scalars::date));

	static final Part<MeetingLines> MEETING = new Part<>(
			List.of(ID, DATE, TIMES, REGION, PROVINCES, VENUE, SEATS, LAST_DAY), LAST_DAY, MeetingLines::new);

	static final Key<List<MeetingLines>> MEETINGS = Key.required("bijeenkomsten",
			new ListOf<>(MEETING, MeetingLines::id));

	private MeetingKeys() {
	}

}
