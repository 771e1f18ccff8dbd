package nl.driehoek.benchmarks.jmh;

import java.time.Instant;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

import nl.driehoek.calendar.CalendarEvent;
import nl.driehoek.calendar.CalendarUser;
import nl.driehoek.calendar.Edition;
import nl.driehoek.calendar.IcsFile;
import nl.driehoek.calendar.InvitationWriter;
import nl.driehoek.calendar.Place;
import nl.driehoek.calendar.When;

/**
 * Time to write one invitation for one official.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class InvitationBenchmark {

	private final InvitationWriter writer = new InvitationWriter();

	private final Edition edition = new Edition("maat-1@driehoek", 0, Instant.parse("2026-03-02T09:00:00Z"));

	private final CalendarUser griffier = new CalendarUser("G. Voorbeeld", "g.voorbeeld@zwolle.nl");

	private final CalendarEvent event = new CalendarEvent(new CalendarUser("Organisatie", "info@voorbeeld.nl"),
			"Leerbijeenkomst lokale driehoek (dagdeel, tijd volgt)", "Jullie komen met z'n drieën.",
			new When.WholeDay(LocalDate.of(2026, 5, 29)), place());

	@Benchmark
	public IcsFile request() {
		return this.writer.request(this.edition, this.event, this.griffier);
	}

	private static Place place() {
		return Place.unknown();
	}

}
