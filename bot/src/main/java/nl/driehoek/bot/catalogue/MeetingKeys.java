package nl.driehoek.bot.catalogue;

import java.net.URI;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.util.List;
import java.util.Optional;

import nl.driehoek.registrations.gemeente.Province;
import nl.driehoek.registrations.programme.Capacity;
import nl.driehoek.registrations.programme.MeetingId;
import nl.driehoek.registrations.programme.Place;
import nl.driehoek.registrations.programme.Times;

/**
 * The keys of a meeting in a programme file.
 */
final class MeetingKeys {

	static final Key<MeetingId> ID = Key.required("id", new Scalar<>(MeetingId::new));

	static final Key<LocalDate> DATE = Key.optional("datum", new Scalar<>(Scalars::date));

	static final Key<String> REGION = Key.required("regio", Scalars.text(60));

	static final Key<List<Province>> PROVINCES = Key.optional("provincies",
			new ListOf<>(new Scalar<>(Province::named), Province::properName));

	static final Key<LocalTime> START = Key.required("begin", new Scalar<>(Scalars::time));

	static final Key<LocalTime> END = Key.required("einde", new Scalar<>(Scalars::time));

	static final Key<Times> TIMES = Key.optional("tijd",
			new Part<>(List.of(START, END), END, fields -> new Times(fields.get(START), fields.get(END))));

	static final Key<String> VENUE_NAME = Key.required("naam", Scalars.text(100));

	static final Key<String> VENUE_ADDRESS = Key.required("adres", Scalars.text(200));

	private static final Part<Place> VENUE = new Part<>(List.of(VENUE_NAME, VENUE_ADDRESS), VENUE_NAME,
			fields -> new Place.Venue(fields.get(VENUE_NAME), fields.get(VENUE_ADDRESS)));

	static final Key<Place> PLACE = Key.optional("locatie",
			new WordOr<>("online", new Place.Online(Optional.empty(), Optional.empty()), VENUE));

	static final Key<URI> LINK = Key.optional("link", new Scalar<>(Scalars::link));

	static final Key<Period> LINK_BEFORE = Key.optional("link-vooraf", new Scalar<>(Scalars::period));

	static final Key<Capacity> SEATS = Key.optional("plekken", new Scalar<>(Scalars::capacity));

	static final Key<LocalDate> LAST_DAY = Key.optional("laatste-dag", new Scalar<>(Scalars::date));

	static final Part<MeetingLines> MEETING = new Part<>(
			List.of(ID, DATE, TIMES, REGION, PROVINCES, PLACE, LINK, LINK_BEFORE, SEATS, LAST_DAY), LAST_DAY,
			MeetingLines::new);

	static final Key<List<MeetingLines>> MEETINGS = Key.required("bijeenkomsten",
			new ListOf<>(MEETING, MeetingLines::id));

	private MeetingKeys() {
	}

}
