package nl.driehoek.bot.registration;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import nl.driehoek.registrations.programme.Programme;
import nl.driehoek.registrations.seat.RegistrationId;
import nl.driehoek.registrations.seat.SeatEntry;
import nl.driehoek.registrations.seat.SeatPlan;

/**
 * A plan as it was stored once.
 *
 * @param programme whose plan it is
 * @param plan the seats
 * @param settled the revision up to which each entry was settled
 * @param version what a compare-and-set compares; 0 if it is not stored yet
 */
record StoredPlan(Programme programme, SeatPlan plan, Map<RegistrationId, Integer> settled, long version) {

	StoredPlan {
		settled = Map.copyOf(settled);
	}

	StoredPlan with(SeatPlan changed) {
		return new StoredPlan(this.programme, changed, this.settled, this.version);
	}

	/**
	 * The plan once these revisions were settled; none ever falls.
	 */
	StoredPlan settledUpTo(Map<RegistrationId, Integer> revisions) {
		Map<RegistrationId, Integer> newest = new HashMap<>();
		this.plan.entries()
			.forEach(entry -> newest.put(entry.registration(),
					Math.max(settledRevision(entry), revisions.getOrDefault(entry.registration(), 0))));
		return new StoredPlan(this.programme, this.plan, newest, this.version);
	}

	/**
	 * The one that was stored later; the other one if both have the same version.
	 */
	StoredPlan newer(StoredPlan other) {
		return (this.version > other.version) ? this : other;
	}

	StoredPlan atVersion(long stored) {
		return new StoredPlan(this.programme, this.plan, this.settled, stored);
	}

	int settledRevision(SeatEntry entry) {
		return this.settled.getOrDefault(entry.registration(), 0);
	}

	/**
	 * The entries that changed after they were last settled.
	 */
	List<SeatEntry> unsettled() {
		return this.plan.entries().stream().filter(entry -> settledRevision(entry) < entry.revision()).toList();
	}

}
