package nl.driehoek.bot.registration;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import nl.driehoek.bot.time.OneByOne;
import nl.driehoek.registrations.programme.Programme;
import nl.driehoek.registrations.seat.Registration;
import nl.driehoek.registrations.seat.RegistrationId;
import nl.driehoek.registrations.seat.SeatEntry;

/**
 * Brings everything else in line with a changed entry of the seat plan. Settling is
 * idempotent: it may run any number of times, and for the revisions in any order.
 */
class SettlingDesk {

	private final Registrations registrations;

	private final SeatPlans plans;

	private final List<RegistrationNews> news;

	private final SettledNotes notes;

	/**
	 * A desk.
	 * @param news what follows from a change, in this order
	 */
	SettlingDesk(Registrations registrations, SeatPlans plans, List<RegistrationNews> news, SettledNotes notes) {
		this.registrations = registrations;
		this.plans = plans;
		this.news = List.copyOf(news);
		this.notes = notes;
	}

	/**
	 * Does what follows from the newest revision of an entry, whichever revision the
	 * caller saw. From an entry whose registration was erased nothing follows.
	 */
	void settle(Programme programme, RegistrationId id) {
		this.plans.find(programme).seatOf(id).ifPresent(entry -> settle(programme, entry));
	}

	private void settle(Programme programme, SeatEntry entry) {
		Optional<Registration> registration = this.registrations.find(entry.registration());
		registration.ifPresent(known -> this.news.forEach(listener -> listener.changed(known, entry)));
		this.notes.add(programme, entry);
	}

	/**
	 * Settles the entries of a programme that a crash left unsettled.
	 * @param left entries that changed later are skipped: another thread may still be
	 * settling them
	 */
	void settleLeftOvers(Programme programme, Instant left) {
		List<RegistrationId> leftOvers = this.plans.unsettled(programme)
			.stream()
			.filter(entry -> entry.changedAt().isBefore(left))
			.map(SeatEntry::registration)
			.toList();
		OneByOne.forEach(leftOvers, id -> settle(programme, id));
	}

}
