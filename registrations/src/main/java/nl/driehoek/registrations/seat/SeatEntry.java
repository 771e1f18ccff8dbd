package nl.driehoek.registrations.seat;

import java.time.Instant;
import java.util.Optional;

import nl.driehoek.registrations.Check;
import nl.driehoek.registrations.gemeente.GemeenteCode;
import nl.driehoek.registrations.programme.MeetingId;

/**
 * The seat of one party, as the plan knows it: ids and a code, no people.
 *
 * @param registration whose seat it is
 * @param meeting where
 * @param driehoekOf the gemeente whose driehoek sits there, which has one seat at most;
 * empty for a person who comes alone
 * @param revision rises with every change of this entry, from 1
 * @param since when the party first got a seat; no later change alters it
 * @param changedAt when this revision was decided
 */
public record SeatEntry(RegistrationId registration, MeetingId meeting, Optional<GemeenteCode> driehoekOf, int revision,
		Instant since, Instant changedAt) {

	public SeatEntry {
		Check.that(revision > 0, "A revision counts from 1, not " + revision);
	}

	/**
	 * The first revision of an entry.
	 */
	public static SeatEntry first(RegistrationId registration, MeetingId meeting, Optional<GemeenteCode> driehoekOf,
			Instant now) {
		return new SeatEntry(registration, meeting, driehoekOf, 1, now, now);
	}

	/**
	 * The entry once it has a seat in another meeting.
	 */
	public SeatEntry movedTo(MeetingId other, Instant now) {
		return new SeatEntry(this.registration, other, this.driehoekOf, this.revision + 1, this.since, now);
	}

}
