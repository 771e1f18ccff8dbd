package nl.driehoek.bot.invitation;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import nl.driehoek.calendar.Edition;
import nl.driehoek.calendar.IcsFile;
import nl.driehoek.registrations.RegistrationId;

/**
 * Makes the calendar file for who registered from the invitations of the three.
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
	public Optional<IcsFile> forRegistrant(RegistrationId registration) {
		List<Invitation> three = this.invitations.of(registration);
		return three.stream()
			.filter(Invitation::isForRegistrant)
			.findFirst()
			.map(own -> file(own.uid(), own))
			.or(() -> three.stream().findFirst().map(any -> file(Invitation.uidOf(registration), any)));
	}

	private IcsFile file(String uid, Invitation invitation) {
		Edition edition = new Edition(uid, invitation.sequence(), this.clock.instant());
		return this.events.publish(edition, this.occasions.of(invitation.guest()));
	}

}
