package nl.driehoek.registrations.seat;

import java.util.List;

/**
 * The outcome of a command.
 *
 * @param plan the plan from now on; the same object if nothing changed
 * @param answer what to say
 * @param changes every entry that the command touched, not only that of the registration
 * that asked
 */
public record SeatDecision(SeatPlan plan, SeatAnswer answer, List<SeatChange> changes) {

	public SeatDecision {
		changes = List.copyOf(changes);
	}

}
