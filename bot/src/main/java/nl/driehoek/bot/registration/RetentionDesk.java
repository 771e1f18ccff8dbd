package nl.driehoek.bot.registration;

import java.util.List;

import nl.driehoek.bot.invitation.Invitations;
import nl.driehoek.bot.outbox.Messages;
import nl.driehoek.registrations.programme.Meeting;
import nl.driehoek.registrations.programme.Programme;
import nl.driehoek.registrations.seat.RegistrationId;
import nl.driehoek.registrations.seat.SeatEntry;

/**
 * Erases names and addresses when the retention period of the programme ends. The seat
 * plan stays: it holds only ids and gemeenten.
 */
public class RetentionDesk {

	private final Registrations registrations;

	private final SeatPlans plans;

	private final Invitations invitations;

	private final Messages messages;

	private final ErasureNotice notice;

	RetentionDesk(Registrations registrations, SeatPlans plans, Invitations invitations, Messages messages,
			ErasureNotice notice) {
		this.registrations = registrations;
		this.plans = plans;
		this.invitations = invitations;
		this.messages = messages;
		this.notice = notice;
	}

	/**
	 * Erases everything whose retention period has ended, once staff were told.
	 */
	public void erase() {
		this.notice.forEachDue(this::erase);
		this.notice.oldestKept().ifPresent(this.messages::forget);
	}

	private void erase(Programme programme, Meeting meeting) {
		List<RegistrationId> ids = this.plans.find(programme)
			.entriesOf(meeting.id())
			.stream()
			.map(SeatEntry::registration)
			.toList();
		ids.forEach(this.invitations::forget);
		this.registrations.remove(ids);
	}

}
