package nl.driehoek.bot.invitation;

import java.time.Instant;
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
import nl.driehoek.registrations.programme.Place.Venue;
import nl.driehoek.registrations.programme.When.On;

/**
 * The calendar file of an invitation.
 */
class InvitationEvent {

	private final InvitationWriter writer = new InvitationWriter();

	private final Phrasebook phrasebook;

	private final Optional<MailAddress> sender;

	/**
	 * Uses the sender of the mails as the organiser: some calendars ignore a cancellation
	 * from another address.
	 */
	InvitationEvent(Phrasebook phrasebook, Optional<MailAddress> sender) {
		this.phrasebook = phrasebook;
		this.sender = sender;
	}

	/**
	 * The request to come; empty as long as the meeting has no date.
	 */
	Optional<IcsFile> request(Invitation invitation, Occasion occasion, Instant now) {
		CalendarUser attendee = new CalendarUser(invitation.guest().attendee().name().value(),
				invitation.guest().attendee().address().value());
		return event(occasion, now).map(event -> this.writer.request(edition(invitation, now), event, attendee));
	}

	/**
	 * The event for somebody who is not invited; empty as long as the meeting has no
	 * date.
	 */
	Optional<IcsFile> publish(Edition edition, Occasion occasion) {
		return event(occasion, edition.stamp()).map(event -> this.writer.publish(edition, event));
	}

	private static Edition edition(Invitation invitation, Instant now) {
		return new Edition(invitation.uid(), invitation.sequence(), now);
	}

	/**
	 * The mailbox for all answers, those of calendars and those of people.
	 */
	MailAddress answersTo(Organiser organiser) {
		return this.sender.orElse(organiser.address());
	}

	private Optional<CalendarEvent> event(Occasion occasion, Instant now) {
		Organiser organiser = occasion.programme().organiser();
		CalendarUser organizer = new CalendarUser(organiser.name(), answersTo(organiser).value());
		return occasion.meeting()
			.on()
			.map(on -> new CalendarEvent(organizer, title(occasion, on), description(occasion), when(on),
					place(occasion.meeting(), now)));
	}

	private static Place place(Meeting meeting, Instant now) {
		Optional<String> address = (meeting.place() instanceof Venue venue)
				? Optional.of(venue.name() + ", " + venue.address()) : Optional.empty();
		return new Place(address, Optional.empty(), meeting.linkAt(now));
	}

	private String title(Occasion occasion, On on) {
		Words what = occasion.driehoekOf().isPresent() ? Words.message("event.driehoek")
				: Words.verbatim(occasion.programme().title());
		return say(on.times().isPresent() ? "event.title" : "event.title.untimed", what);
	}

	private String description(Occasion occasion) {
		Words title = Words.verbatim(occasion.programme().title());
		Words address = Words.verbatim(occasion.programme().organiser().address().value());
		return occasion.driehoekOf()
			.map(gemeente -> say("event.description", title, Words.verbatim(gemeente.name()), address))
			.orElseGet(() -> say("event.description.person", title, address));
	}

	private static When when(On on) {
		return on.times()
			.<When>map(times -> new When.Timed(on.at(times.start()), on.at(times.end())))
			.orElseGet(() -> new When.WholeDay(on.date()));
	}

	private String say(String key, Words... args) {
		return this.phrasebook.say(Words.message(key, args), Language.DUTCH);
	}

}
