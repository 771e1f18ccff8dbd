package nl.driehoek.registrations;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A season of two meetings to test with: the first takes six driehoeken, the second two.
 */
final class Season {

	static final MeetingId NORTH = new MeetingId("noord");

	static final MeetingId EAST = new MeetingId("oost");

	/** Both meetings are open then. */
	static final Instant EARLY = Instant.parse("2026-03-02T09:00:00Z");

	private Season() {
	}

	static Programme programme() {
		return of(north(), east());
	}

	static Programme of(Meeting... meetings) {
		Organiser organiser = new Organiser("Voorbeeld", new MailAddress("driehoek@voorbeeld.nl"));
		return new Programme(new ProgrammeId("seizoen"), "Leerbijeenkomsten", "Samen leren.", organiser,
				Period.ofWeeks(1), Period.ofMonths(6), List.of(meetings), List.of());
	}

	static Meeting north() {
		return meeting(NORTH, LocalDate.of(2026, 4, 10), 6, LocalDate.of(2026, 3, 13));
	}

	static Meeting east() {
		return meeting(EAST, LocalDate.of(2026, 5, 29), 2, LocalDate.of(2026, 5, 1));
	}

	static Meeting meeting(MeetingId id, LocalDate date, int seats, LocalDate lastDay) {
		return new Meeting(id, date, Optional.empty(), "Noord", List.of(Province.DRENTHE), Optional.empty(), seats,
				lastDay);
	}

	/**
	 * The claim of gemeente {@code gm0001}, {@code gm0002} and so on, one registration
	 * each.
	 */
	static SeatCommand.Claim claim(int gemeente, MeetingId meeting) {
		return claim(gemeente, gemeente, meeting);
	}

	static SeatCommand.Claim claim(int registration, int gemeente, MeetingId meeting) {
		return new SeatCommand.Claim(new RegistrationId(new UUID(0, registration).toString()), meeting,
				new GemeenteCode("gm%04d".formatted(gemeente)));
	}

	/** The plan after these gemeenten took a seat each. */
	static SeatPlan seated(MeetingId meeting, int... gemeenten) {
		SeatPlan plan = SeatPlan.of(programme(), List.of());
		for (int gemeente : gemeenten) {
			plan = plan.apply(claim(gemeente, meeting), EARLY).plan();
		}
		return plan;
	}

}
