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
		CalendarUser attendee = new CalendarUser(invitation.guest().attendee().name().value(),
				invitation.guest().attendee().address().value());
		return this.writer.request(edition(invitation, now), event(occasion), attendee);
	}

	IcsFile publish(Edition edition, Occasion occasion) {
		return this.writer.publish(edition, event(occasion));
	}

	private static Edition edition(Invitation invitation, Instant now) {
		return new Edition(invitation.uid(), invitation.sequence(), now);
	}

	private CalendarEvent event(Occasion occasion) {
		Organiser organiser = occasion.programme().organiser();
		CalendarUser organizer = new CalendarUser(organiser.name(), this.sender.orElse(organiser.address()).value());
		Place place = occasion.meeting()
			.venue()
			.map(venue -> Place.at(venue.name() + ", " + venue.address()))
			.orElseGet(Place::unknown);
		return new CalendarEvent(organizer, title(occasion), description(occasion), when(occasion.meeting()), place);
	}

	private String title(Occasion occasion) {
		Words what = occasion.driehoekOf().isPresent() ? Words.message("event.driehoek")
				: Words.verbatim(occasion.programme().title());
		return say(occasion.meeting().times().isPresent() ? "event.title" : "event.title.untimed", what);
	}

	private String description(Occasion occasion) {
		Words title = Words.verbatim(occasion.programme().title());
		Words address = Words.verbatim(occasion.programme().organiser().address().value());
		return occasion.driehoekOf()
			.map(gemeente -> say("event.description", title, Words.verbatim(gemeente.name()), address))
			.orElseGet(() -> say("event.description.person", title, address));
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
