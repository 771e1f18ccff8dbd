package nl.driehoek.calendar;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.net.URI;
import java.time.Duration;
import java.time.Period;
import java.time.temporal.Temporal;
import java.time.temporal.TemporalAmount;
import java.util.ArrayList;
import java.util.List;

import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.Parameter;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.VAlarm;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.parameter.CuType;
import net.fortuna.ical4j.model.parameter.Feature;
import net.fortuna.ical4j.model.parameter.PartStat;
import net.fortuna.ical4j.model.parameter.Role;
import net.fortuna.ical4j.model.parameter.Rsvp;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.Conference;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Geo;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Trigger;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableAction;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;

/**
 * Writes the lines of one event. No other class uses ical4j.
 */
final class EventText {

	static {
		// Otherwise ical4j may download newer time zone definitions:
		// https://www.ical4j.org/configuration/
		System.setProperty("net.fortuna.ical4j.timezone.update.enabled", "false");
		System.setProperty("net.fortuna.ical4j.timezone.cache.impl", "net.fortuna.ical4j.util.MapTimeZoneCache");
	}

	private static final Duration NINE_THE_DAY_BEFORE = Duration.ofHours(-15);

	private static final Period A_DAY_BEFORE = Period.ofDays(-1);

	private static final int DECIMALS_OF_A_DEGREE = 6;

	private final CalendarMessage message;

	private final CalendarEvent event;

	EventText(CalendarMessage message) {
		this.message = message;
		this.event = message.event();
	}

	String write() {
		List<Property> lines = new ArrayList<>(edition());
		lines.addAll(time());
		lines.addAll(wording());
		lines.addAll(place());
		lines.add(organizer());
		this.message.attendee().map(this::attendee).ifPresent(lines::add);
		lines.addAll(state());
		return new VEvent(new PropertyList(lines), alarms()).toString();
	}

	private List<Property> edition() {
		Edition edition = this.message.edition();
		return List.of(new Uid(edition.uid()), new Sequence(edition.sequence()), new DtStamp(edition.stamp()));
	}

	private List<Property> time() {
		if (this.event.when() instanceof When.Timed timed) {
			return this.message.needsZone() ? span(timed.start(), timed.end())
					: span(timed.start().toInstant(), timed.end().toInstant());
		}
		When.WholeDay whole = (When.WholeDay) this.event.when();
		return span(whole.day(), whole.day().plusDays(1));
	}

	private static List<Property> span(Temporal start, Temporal end) {
		return List.of(new DtStart<>(start), new DtEnd<>(end));
	}

	private List<Property> wording() {
		Summary title = new Summary(this.event.title());
		String description = this.event.description();
		return description.isEmpty() ? List.of(title) : List.of(title, new Description(description));
	}

	private List<Property> place() {
		List<Property> lines = new ArrayList<>();
		Place place = this.event.place();
		place.address().map(Location::new).ifPresent(lines::add);
		place.coordinates().map(EventText::geo).ifPresent(lines::add);
		place.online().map(EventText::meetingLink).ifPresent(lines::addAll);
		return lines;
	}

	private static Geo geo(Coordinates coordinates) {
		return new Geo(degrees(coordinates.latitude()), degrees(coordinates.longitude()));
	}

	private static BigDecimal degrees(double degrees) {
		return BigDecimal.valueOf(degrees).setScale(DECIMALS_OF_A_DEGREE, RoundingMode.HALF_UP);
	}

	/** Most programs show URL, newer ones CONFERENCE (RFC 7986, 5.11). */
	private static List<Property> meetingLink(URI link) {
		ParameterList video = new ParameterList(List.of(Value.URI, Feature.VIDEO));
		return List.of(new Url(link), new Conference(video, link.toString()));
	}

	private Property organizer() {
		CalendarUser organizer = this.event.organizer();
		return new Organizer(new ParameterList(List.of(new Cn(organizer.name()))), organizer.address());
	}

	private Property attendee(CalendarUser attendee) {
		List<Parameter> parameters = new ArrayList<>(List.of(CuType.INDIVIDUAL, Role.REQ_PARTICIPANT));
		if (!this.message.isCancellation()) {
			parameters.addAll(List.of(PartStat.NEEDS_ACTION, Rsvp.TRUE));
		}
		parameters.add(new Cn(attendee.name()));
		return new Attendee(new ParameterList(parameters), attendee.address());
	}

	/**
	 * Marks the receiver as busy, also on a whole day: the meeting is on that day, only
	 * its hours are unknown.
	 */
	private List<Property> state() {
		return this.message.isCancellation() ? List.of(ImmutableStatus.VEVENT_CANCELLED, ImmutableTransp.TRANSPARENT)
				: List.of(ImmutableStatus.VEVENT_CONFIRMED, ImmutableTransp.OPAQUE);
	}

	private ComponentList<VAlarm> alarms() {
		if (this.message.isCancellation()) {
			return new ComponentList<>();
		}
		VAlarm alarm = new VAlarm(new PropertyList(
				List.of(ImmutableAction.DISPLAY, new Trigger(dayBefore()), new Description(this.event.title()))));
		return new ComponentList<>(List.of(alarm));
	}

	private TemporalAmount dayBefore() {
		return (this.event.when() instanceof When.WholeDay) ? NINE_THE_DAY_BEFORE : A_DAY_BEFORE;
	}

}
