package nl.driehoek.bot.registration;

import nl.driehoek.registrations.Programme;
import nl.driehoek.registrations.SeatCommand;
import nl.driehoek.registrations.SeatDecision;
import nl.driehoek.registrations.SeatPlan;

import java.time.Instant;

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
