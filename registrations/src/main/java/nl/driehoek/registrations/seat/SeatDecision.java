package nl.driehoek.registrations.seat;

/**
 * What came of a command.
 *
 * @param plan the plan from now on; the same object if nothing changed
 * @param answer what to say
 */
public record SeatDecision(SeatPlan plan, SeatAnswer answer) {

}
