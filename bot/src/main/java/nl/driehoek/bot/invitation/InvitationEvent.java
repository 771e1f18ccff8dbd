package nl.driehoek.bot.invitation;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Optional;

import nl.driehoek.calendar.CalendarEvent;
import nl.driehoek.calendar.CalendarUser;
import nl.driehoek.calendar.Edition;
import nl.driehoek.calendar.IcsFile;
import nl.driehoek.calendar.InvitationWriter;
import nl.driehoek.calendar.Place;
import nl.driehoek.calendar.When;
import nl.driehoek.conversation.Phrasebook;
import nl.driehoek.conversation.Words;
import nl.driehoek.registrations.party.Language;
import nl.driehoek.registrations.party.MailAddress;
import nl.driehoek.registrations.programme.Meeting;
import nl.driehoek.registrations.programme.Organiser;

/**
 * The calendar file of an invitation.
 */
class InvitationEvent {

	private final InvitationWriter writer = new InvitationWriter();

	private final Phrasebook phrasebook;

	private final Optional<MailAddress> sender;

	/**
	 * Writes with the address that the mails come from as the organiser, for some
	 * calendars drop a cancellation that comes from anybody else.
	 */
	InvitationEvent(Phrasebook phrasebook, Optional<MailAddress> sender) {
		this.phrasebook = phrasebook;
		this.sender = sender;
	}

	IcsFile request(Invitation invitation, Occasion occasion, Instant now) {
		CalendarUser attendee = new CalendarUser(invitation.guest().official().name().value(),
				invitation.guest().official().address().value());
		return this.writer.request(edition(invitation, now), event(occasion), attendee);
	}

	IcsFile publish(Edition edition, Occasion occasion) {
		return this.writer.publish(edition, event(occasion));
	}

	private static Edition edition(Invitation invitation, Instant now) {
		return new Edition(invitation.uid(), invitation.sequence(), now);
	}

	private CalendarEvent event(Occasion occasion) {
		Meeting meeting = occasion.meeting();
		Organiser organiser = occasion.programme().organiser();
		CalendarUser organizer = new CalendarUser(organiser.name(), this.sender.orElse(organiser.address()).value());
		String title = say(meeting.times().isPresent() ? "event.title" : "event.title.untimed");
		String description = say("event.description", Words.verbatim(occasion.programme().title()),
				Words.verbatim(occasion.gemeente().name()), Words.verbatim(organiser.address().value()));
		Place place = meeting.venue()
			.map(venue -> Place.at(venue.name() + ", " + venue.address()))
			.orElseGet(Place::unknown);
		return new CalendarEvent(organizer, title, description, when(meeting), place);
	}

	private static When when(Meeting meeting) {
		return meeting.times()
			.<When>map(times -> new When.Timed(at(meeting, times.start()), at(meeting, times.end())))
			.orElseGet(() -> new When.WholeDay(meeting.date()));
	}

	private static ZonedDateTime at(Meeting meeting, LocalTime time) {
		return meeting.date().atTime(time).atZone(Meeting.AMSTERDAM);
	}

	private String say(String key, Words... args) {
		return this.phrasebook.say(Words.message(key, args), Language.DUTCH);
	}

}
