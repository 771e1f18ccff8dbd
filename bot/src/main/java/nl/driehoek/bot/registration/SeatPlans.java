package nl.driehoek.bot.registration;

import java.time.Instant;

import nl.driehoek.registrations.programme.Programme;
import nl.driehoek.registrations.seat.SeatCommand;
import nl.driehoek.registrations.seat.SeatDecision;
import nl.driehoek.registrations.seat.SeatPlan;

/**
 * The seat plan of each programme, as it is stored.
 */
public interface SeatPlans {

	/**
	 * The plan as it was at most a second ago, for who only looks; commands go to the
	 * newest one all the same.
	 */
	SeatPlan find(Programme programme);

	/**
	 * Applies a command to the newest plan in one atomic step, however many do so at
	 * once.
	 * @return the answer, and the plan after it
	 */
	SeatDecision apply(Programme programme, SeatCommand command, Instant now);

}
