package nl.driehoek.registrations;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import nl.driehoek.registrations.gemeente.GemeenteCode;
import nl.driehoek.registrations.gemeente.Province;
import nl.driehoek.registrations.party.MailAddress;
import nl.driehoek.registrations.programme.Ask;
import nl.driehoek.registrations.programme.Capacity;
import nl.driehoek.registrations.programme.Meeting;
import nl.driehoek.registrations.programme.MeetingId;
import nl.driehoek.registrations.programme.Organiser;
import nl.driehoek.registrations.programme.Place;
import nl.driehoek.registrations.programme.Programme;
import nl.driehoek.registrations.programme.ProgrammeId;
import nl.driehoek.registrations.programme.When;
import nl.driehoek.registrations.seat.RegistrationId;
import nl.driehoek.registrations.seat.SeatCommand;
import nl.driehoek.registrations.seat.SeatPlan;

/**
 * A season of two meetings to test with: the first takes six driehoeken, the second two.
 */
public final class Season {

	public static final MeetingId NORTH = new MeetingId("noord");

	public static final MeetingId EAST = new MeetingId("oost");

	/** Both meetings are open then. */
	public static final Instant EARLY = Instant.parse("2026-03-02T09:00:00Z");

	private Season() {
	}

	public static Programme programme() {
		return of(north(), east());
	}

	public static Programme of(Meeting... meetings) {
		Organiser organiser = new Organiser("Voorbeeld", new MailAddress("driehoek@voorbeeld.nl"));
		return new Programme(new ProgrammeId("seizoen"), "Leerbijeenkomsten", "Samen leren.", organiser,
				Period.ofWeeks(1), Period.ofMonths(6), List.of(meetings), List.of(), Ask.OF_A_DRIEHOEK);
	}

	public static Meeting north() {
		return meeting(NORTH, LocalDate.of(2026, 4, 10), 6, LocalDate.of(2026, 3, 13));
	}

	public static Meeting east() {
		return meeting(EAST, LocalDate.of(2026, 5, 29), 2, LocalDate.of(2026, 5, 1));
	}

	public static Meeting meeting(MeetingId id, LocalDate date, int seats, LocalDate lastDay) {
		return with(id, new When.On(date, Optional.empty(), lastDay), Capacity.of(seats));
	}

	public static Meeting with(MeetingId id, When when, Capacity capacity) {
		return new Meeting(id, when, "Noord", List.of(Province.DRENTHE), new Place.Unknown(), capacity);
	}

	/**
	 * The claim of gemeente {@code gm0001}, {@code gm0002} and so on, one registration
	 * each.
	 */
	public static SeatCommand.Claim claim(int gemeente, MeetingId meeting) {
		return claim(gemeente, gemeente, meeting);
	}

	public static SeatCommand.Claim claim(int registration, int gemeente, MeetingId meeting) {
		return new SeatCommand.Claim(id(registration), meeting,
				Optional.of(new GemeenteCode("gm%04d".formatted(gemeente))));
	}

	/** The claim of somebody who comes alone. */
	public static SeatCommand.Claim claimOfPerson(int registration, MeetingId meeting) {
		return new SeatCommand.Claim(id(registration), meeting, Optional.empty());
	}

	private static RegistrationId id(int registration) {
		return new RegistrationId(new UUID(0, registration).toString());
	}

	/** The plan after these gemeenten took a seat each. */
	public static SeatPlan seated(MeetingId meeting, int... gemeenten) {
		SeatPlan plan = SeatPlan.of(programme(), List.of());
		for (int gemeente : gemeenten) {
			plan = plan.apply(claim(gemeente, meeting), EARLY).plan();
		}
		return plan;
	}

}
