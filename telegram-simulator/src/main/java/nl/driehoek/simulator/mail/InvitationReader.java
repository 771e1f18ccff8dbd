package nl.driehoek.simulator.mail;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.DateEnd;
import biweekly.property.DateStart;
import biweekly.property.Organizer;
import biweekly.property.Sequence;
import biweekly.property.TextProperty;
import biweekly.util.DateTimeComponents;
import org.jspecify.annotations.Nullable;

/**
 * Reads the calendar part of a mail. Uses biweekly, because the bot writes it with
 * ical4j.
 */
final class InvitationReader {

	private static final ZoneId NETHERLANDS = ZoneId.of("Europe/Amsterdam");

	Optional<Invitation> read(String ics, String method) {
		return Optional.ofNullable(Biweekly.parse(ics).first())
			.filter((calendar) -> !calendar.getEvents().isEmpty())
			.map((calendar) -> invitation(calendar, calendar.getEvents().get(0), method, ics));
	}

	private Invitation invitation(ICalendar calendar, VEvent event, String method, String ics) {
		String named = method.isEmpty() ? text(calendar.getMethod()).orElse("") : method;
		Sequence sequence = event.getSequence();
		int number = (sequence != null) ? sequence.getValue() : 0;
		return new Invitation(named, text(event.getUid()).orElse(""), number, shown(event), ics);
	}

	private Invitation.Event shown(VEvent event) {
		return new Invitation.Event(text(event.getSummary()).orElse(""), when(event), text(event.getLocation()),
				organizer(event.getOrganizer()), text(event.getStatus()));
	}

	private Invitation.When when(VEvent event) {
		DateStart start = event.getDateStart();
		if (start == null) {
			return new Invitation.When(LocalDate.EPOCH, Optional.empty(), Optional.empty());
		}
		if (!start.getValue().hasTime()) {
			DateTimeComponents day = start.getValue().getRawComponents();
			return new Invitation.When(LocalDate.of(day.getYear(), day.getMonth(), day.getDate()), Optional.empty(),
					Optional.empty());
		}
		Instant from = start.getValue().toInstant();
		return new Invitation.When(LocalDate.ofInstant(from, NETHERLANDS), Optional.of(from), end(event.getDateEnd()));
	}

	private Optional<Instant> end(@Nullable DateEnd end) {
		return Optional.ofNullable(end).map((found) -> found.getValue().toInstant());
	}

	private Optional<String> organizer(@Nullable Organizer organizer) {
		return Optional.ofNullable(organizer)
			.map((found) -> (found.getCommonName() != null) ? found.getCommonName() : found.getEmail());
	}

	private Optional<String> text(@Nullable TextProperty property) {
		return Optional.ofNullable(property).map((found) -> found.getValue());
	}

}
