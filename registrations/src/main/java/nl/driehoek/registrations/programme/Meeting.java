package nl.driehoek.registrations.programme;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

import nl.driehoek.registrations.Check;
import nl.driehoek.registrations.gemeente.Province;

/**
 * One day of a programme.
 *
 * @param id stays when the date moves
 * @param when the date, once it is known
 * @param region how people call it: "Overijssel en Gelderland"
 * @param provinces the provinces of that region; empty for an online meeting alone. Any
 * gemeente may come all the same
 * @param place the venue or the call, once it is known
 * @param capacity how many parties it takes
 */
public record Meeting(MeetingId id, When when, String region, List<Province> provinces, Place place,
		Capacity capacity) {

	/** All rules count on the clocks of Amsterdam. */
	public static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

	public Meeting {
		provinces = List.copyOf(provinces);
		Check.that(!region.isBlank(), "A meeting has a region");
		Check.that(!provinces.isEmpty() || place instanceof Place.Online, "A meeting has at least one province");
	}

	/**
	 * The date, the times and the last day to register; empty for a meeting to follow.
	 */
	public Optional<When.On> on() {
		return (this.when instanceof When.On on) ? Optional.of(on) : Optional.empty();
	}

	public Optional<LocalDate> date() {
		return on().map(When.On::date);
	}

	/**
	 * Whether its last day to register is not over, seats left aside.
	 */
	public boolean isOpenAt(Instant now) {
		return on().filter(on -> now.isBefore(on.closesAt())).isPresent();
	}

	/**
	 * Whether its day is over; never for a meeting to follow.
	 */
	public boolean isOverAt(Instant now) {
		return on().filter(on -> !now.isBefore(on.isOverAt())).isPresent();
	}

	/**
	 * The link of an online meeting, once it may be told.
	 */
	public Optional<URI> linkAt(Instant now) {
		return (this.place instanceof Place.Online online) ? online.link().filter(link -> isReleased(online, now))
				: Optional.empty();
	}

	private boolean isReleased(Place.Online online, Instant now) {
		LocalDate today = LocalDate.ofInstant(now, AMSTERDAM);
		return online.releasedBefore()
			.map(before -> date().filter(date -> !today.isBefore(date.minus(before))).isPresent())
			.orElse(true);
	}

}
