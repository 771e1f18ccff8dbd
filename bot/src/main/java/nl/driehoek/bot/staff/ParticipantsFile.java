package nl.driehoek.bot.staff;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import nl.driehoek.bot.registration.Registrations;
import nl.driehoek.bot.registration.SeatPlans;
import nl.driehoek.registrations.party.Attendee;
import nl.driehoek.registrations.programme.Meeting;
import nl.driehoek.registrations.programme.Programme;
import nl.driehoek.registrations.seat.Registration;
import nl.driehoek.registrations.seat.RegistrationId;
import nl.driehoek.registrations.seat.SeatEntry;
import nl.driehoek.registrations.seat.SeatPlan;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Writes all participants, one per line, as CSV for the Dutch Excel: with semicolons and
 * a byte order mark, and without cells that Excel could run as formulas.
 */
class ParticipantsFile {

	private static final String BYTE_ORDER_MARK = "\ufeff";

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd-MM-yyyy");

	private static final CSVFormat DUTCH_EXCEL = CSVFormat.EXCEL.builder().setDelimiter(';').get();

	private final SeatPlans plans;

	private final Registrations registrations;

	private final StaffWords words;

	ParticipantsFile(SeatPlans plans, Registrations registrations, StaffWords words) {
		this.plans = plans;
		this.registrations = registrations;
		this.words = words;
	}

	String of(List<Programme> programmes) {
		StringBuilder text = new StringBuilder(BYTE_ORDER_MARK);
		try (CSVPrinter printer = new CSVPrinter(text, DUTCH_EXCEL)) {
			printer.printRecord((Object[]) this.words.say("csv.columns").split(";"));
			for (Programme programme : programmes) {
				print(programme, printer);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return text.toString();
	}

	private void print(Programme programme, CSVPrinter printer) throws IOException {
		SeatPlan plan = this.plans.find(programme);
		Map<RegistrationId, Registration> known = this.registrations
			.withIds(plan.entries().stream().map(SeatEntry::registration).toList())
			.stream()
			.collect(Collectors.toMap(Registration::id, Function.identity()));
		for (Meeting meeting : programme.meetings()) {
			for (SeatEntry seat : plan.entriesOf(meeting.id())) {
				if (known.containsKey(seat.registration())) {
					print(meeting, known.get(seat.registration()), printer);
				}
			}
		}
	}

	private void print(Meeting meeting, Registration registration, CSVPrinter printer) throws IOException {
		List<Attendee> strangers = this.words.strangers(registration);
		for (Attendee attendee : registration.party().attendees()) {
			printer.printRecord(date(meeting), safe(meeting.region()), safe(this.words.origin(registration.party())),
					this.words.role(attendee.role()), safe(attendee.name().value()), safe(attendee.address().value()),
					safe(registration.registrantName().value()), safe(registration.registrantAddress().value()),
					strangers.contains(attendee) ? this.words.say("csv.strange") : "");
		}
	}

	private String date(Meeting meeting) {
		return meeting.date().map(DAY::format).orElseGet(() -> this.words.say("date.to-follow"));
	}

	/** A spreadsheet runs a cell that begins like a formula. */
	private static String safe(String cell) {
		return cell.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + cell : cell;
	}

}
