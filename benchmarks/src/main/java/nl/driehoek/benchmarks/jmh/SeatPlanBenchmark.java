package nl.driehoek.benchmarks.jmh;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

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
import nl.driehoek.registrations.seat.SeatDecision;
import nl.driehoek.registrations.seat.SeatEntry;
import nl.driehoek.registrations.seat.SeatPlan;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Time of one claim of a seat, in a plan with 42 seats (seven meetings of six) and in a
 * very large one.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class SeatPlanBenchmark {

	private static final int MEETINGS = 7;

	private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

	/** Number of taken seats. */
	@Param({ "42", "1000" })
	int entries;

	private Optional<SeatPlan> plan = Optional.empty();

	private final SeatCommand claim = new SeatCommand.Claim(id(5_000), meeting(0), Optional.of(code(5_000)));

	@Setup
	public void takeSeats() {
		List<SeatEntry> taken = IntStream.range(0, this.entries)
			.mapToObj(seat -> SeatEntry.first(id(seat), meeting(seat % MEETINGS), Optional.of(code(seat)), NOW))
			.toList();
		this.plan = Optional.of(SeatPlan.of(programme(), taken));
	}

	@Benchmark
	public SeatDecision claim() {
		return this.plan.orElseThrow().apply(this.claim, NOW);
	}

	private static Programme programme() {
		List<Meeting> meetings = IntStream.range(0, MEETINGS).mapToObj(SeatPlanBenchmark::meetingOn).toList();
		return new Programme(new ProgrammeId("maat"), "Maat", "Om de maat te nemen.",
				new Organiser("Voorbeeld", new MailAddress("info@voorbeeld.nl")), Period.ofWeeks(1), Period.ofMonths(6),
				meetings, List.of(), Ask.OF_A_DRIEHOEK);
	}

	private static Meeting meetingOn(int number) {
		LocalDate date = LocalDate.of(2026, 5, 1).plusWeeks(number);
		return new Meeting(meeting(number), new When.On(date, Optional.empty(), date.minusWeeks(4)), "Oost",
				List.of(Province.GELDERLAND), new Place.Unknown(), Capacity.of(1_000));
	}

	private static MeetingId meeting(int number) {
		return new MeetingId("dag-" + number);
	}

	private static GemeenteCode code(int number) {
		return new GemeenteCode("gm%04d".formatted(number));
	}

	private static RegistrationId id(int number) {
		return new RegistrationId(new UUID(1, number).toString());
	}

}
