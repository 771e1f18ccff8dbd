package nl.driehoek.bot.invitation;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import nl.driehoek.bot.outbox.CalendarFiles;
import nl.driehoek.bot.outbox.ChatFile;
import nl.driehoek.calendar.Edition;
import nl.driehoek.registrations.seat.RegistrationId;

/**
 * Makes the calendar file for the registrant: with the UID of their own invitation if
 * they come along, and with that of the registration if they arrange it for others.
 */
class RegistrantFiles implements CalendarFiles {

	private final Invitations invitations;

	private final Occasions occasions;

	private final InvitationEvent events;

	private final Clock clock;

	RegistrantFiles(Invitations invitations, Occasions occasions, InvitationEvent events, Clock clock) {
		this.invitations = invitations;
		this.occasions = occasions;
		this.events = events;
		this.clock = clock;
	}

	@Override
	public Optional<ChatFile> find(RegistrationId registration) {
		List<Invitation> all = this.invitations.of(registration);
		return all.stream()
			.filter(Invitation::isForRegistrant)
			.findFirst()
			.flatMap(own -> file(own.uid(), own))
			.or(() -> all.stream().findFirst().flatMap(any -> file(Invitation.uidOf(registration), any)));
	}

	private Optional<ChatFile> file(String uid, Invitation invitation) {
		Edition edition = new Edition(uid, invitation.sequence(), this.clock.instant());
		return this.occasions.find(invitation.guest())
			.flatMap(occasion -> this.events.publish(edition, occasion))
			.map(file -> new ChatFile(file.fileName(), file.text()));
	}

}
