package nl.driehoek.registrations.seat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import nl.driehoek.registrations.gemeente.GemeenteCode;
import nl.driehoek.registrations.programme.MeetingId;

/**
 * A request to change a {@link SeatPlan}, which decides about itself.
 */
public sealed interface SeatCommand {

	/**
	 * Decides what becomes of a plan; {@link SeatPlan#apply} asks for it.
	 * @throws IllegalArgumentException if the plan has no such meeting
	 */
	SeatDecision decide(SeatPlan plan, Instant now);

	/**
	 * A party wants a seat.
	 *
	 * @param registration whose seat it will be; asking again changes nothing
	 * @param meeting where
	 * @param driehoekOf the gemeente whose driehoek it is; empty for a person who comes
	 * alone
	 */
	record Claim(RegistrationId registration, MeetingId meeting,
			Optional<GemeenteCode> driehoekOf) implements SeatCommand {

		@Override
		public SeatDecision decide(SeatPlan plan, Instant now) {
			return plan.seatOf(this.registration)
				.<SeatAnswer>map(SeatAnswer.Seated::new)
				.or(() -> refusal(plan, now).map(SeatAnswer.Refused::new))
				.map(plan::unchanged)
				.orElseGet(() -> seated(plan, now));
		}

		private SeatDecision seated(SeatPlan plan, Instant now) {
			SeatEntry entry = SeatEntry.first(this.registration, this.meeting, this.driehoekOf, now);
			return plan.changed(new SeatAnswer.Seated(entry), List.of(SeatChange.added(entry)));
		}

		private Optional<Refusal> refusal(SeatPlan plan, Instant now) {
			Optional<Refusal> alreadyIn = this.driehoekOf.flatMap(plan::seatOf).map(Refusal.AlreadyIn::new);
			return alreadyIn.or(() -> unavailable(plan.availability(this.meeting, now)));
		}

		private Optional<Refusal> unavailable(Availability availability) {
			if (availability instanceof Availability.Open) {
				return Optional.empty();
			}
			if (availability instanceof Availability.Full) {
				return Optional.of(new Refusal.Full(this.meeting));
			}
			return Optional.of((availability instanceof Availability.Closed) ? new Refusal.Closed(this.meeting)
					: new Refusal.ToFollow(this.meeting));
		}

	}

}
