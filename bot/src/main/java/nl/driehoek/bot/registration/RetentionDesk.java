package nl.driehoek.bot.registration;

import java.time.LocalDate;
import java.util.List;

import nl.driehoek.bot.catalogue.Surroundings;
import nl.driehoek.bot.invitation.Invitations;
import nl.driehoek.bot.outbox.Messages;
import nl.driehoek.bot.time.OneByOne;
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

	private final Surroundings surroundings;

	RetentionDesk(Registrations registrations, SeatPlans plans, Invitations invitations, Messages messages,
			Surroundings surroundings) {
		this.registrations = registrations;
		this.plans = plans;
		this.invitations = invitations;
		this.messages = messages;
		this.surroundings = surroundings;
	}

	/**
	 * Erases everything whose retention period has ended.
	 */
	public void erase() {
		LocalDate today = LocalDate.ofInstant(this.surroundings.clock().instant(), Meeting.AMSTERDAM);
		List<Programme> programmes = this.surroundings.catalogue().programmes();
		OneByOne.forEach(programmes, programme -> erase(programme, today));
		programmes.stream()
			.map(programme -> today.minus(programme.keepAfter()))
			.min(LocalDate::compareTo)
			.ifPresent(day -> this.messages.forget(day.atStartOfDay(Meeting.AMSTERDAM).toInstant()));
	}

	private void erase(Programme programme, LocalDate today) {
		programme.meetings()
			.stream()
			.filter(meeting -> programme.hasKept(meeting, today))
			.forEach(meeting -> erase(programme, meeting));
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
