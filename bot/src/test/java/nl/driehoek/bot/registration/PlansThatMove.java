package nl.driehoek.bot.registration;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import nl.driehoek.registrations.programme.MeetingId;
import nl.driehoek.registrations.programme.Programme;
import nl.driehoek.registrations.seat.RegistrationId;
import nl.driehoek.registrations.seat.SeatChange;
import nl.driehoek.registrations.seat.SeatCommand;
import nl.driehoek.registrations.seat.SeatDecision;
import nl.driehoek.registrations.seat.SeatEntry;
import nl.driehoek.registrations.seat.SeatPlan;

/**
 * Plans whose every decision also moves one entry, as a withdrawal will promote another
 * driehoek.
 *
 * @param plans the real plans
 * @param entry the entry that moves
 * @param meeting where to
 */
record PlansThatMove(SeatPlans plans, SeatEntry entry, MeetingId meeting) implements SeatPlans {

	@Override
	public SeatDecision apply(Programme programme, SeatCommand command, Instant now) {
		SeatDecision decision = this.plans.apply(programme, command, now);
		SeatChange move = new SeatChange(Optional.of(this.entry), this.entry.movedTo(this.meeting, now));
		return new SeatDecision(decision.plan(), decision.answer(),
				Stream.concat(decision.changes().stream(), Stream.of(move)).toList());
	}

	@Override
	public SeatPlan find(Programme programme) {
		SeatPlan plan = this.plans.find(programme);
		return SeatPlan.of(programme, plan.entries().stream().map(this::moved).toList());
	}

	private SeatEntry moved(SeatEntry some) {
		return some.equals(this.entry) ? some.movedTo(this.meeting, some.changedAt()) : some;
	}

	@Override
	public List<SeatEntry> unsettled(Programme programme) {
		return this.plans.unsettled(programme);
	}

	@Override
	public void settled(Programme programme, Map<RegistrationId, Integer> revisions) {
		this.plans.settled(programme, revisions);
	}

}
