package nl.driehoek.bot.registration;

import nl.driehoek.bot.catalogue.Surroundings;
import nl.driehoek.bot.invitation.Invitation;
import nl.driehoek.bot.invitation.Invitations;
import nl.driehoek.bot.outbox.Outbox;
import nl.driehoek.bot.time.OneByOne;

/**
 * Finds invitations that were refused, and tells their registrants once.
 */
class RefusedDesk {

	private final Invitations invitations;

	private final Registrations registrations;

	private final RefusedNews news;

	private final Outbox outbox;

	private final Surroundings surroundings;

	RefusedDesk(Invitations invitations, Registrations registrations, RefusedNews news, Outbox outbox,
			Surroundings surroundings) {
		this.invitations = invitations;
		this.registrations = registrations;
		this.news = news;
		this.outbox = outbox;
		this.surroundings = surroundings;
	}

	void tell() {
		OneByOne.forEach(this.invitations.refused(), this::tell);
	}

	private void tell(Invitation invitation) {
		this.registrations.find(invitation.guest().registration())
			.flatMap(registration -> this.news.message(invitation, registration,
					this.surroundings.catalogue().the(registration.programme()).organiser(),
					this.surroundings.clock().instant()))
			.ifPresent(this.outbox::want);
	}

}
