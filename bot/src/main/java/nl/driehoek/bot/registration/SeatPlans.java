package nl.driehoek.bot.registration;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import nl.driehoek.registrations.programme.Programme;
import nl.driehoek.registrations.seat.RegistrationId;
import nl.driehoek.registrations.seat.SeatCommand;
import nl.driehoek.registrations.seat.SeatDecision;
import nl.driehoek.registrations.seat.SeatEntry;
import nl.driehoek.registrations.seat.SeatPlan;

/**
 * The seat plan of each programme, as it is stored.
 */
public interface SeatPlans {

	/**
	 * The plan as it was at most a second ago, and never older than what this process
	 * decided; a command is applied to the newest plan.
	 */
	SeatPlan find(Programme programme);

	/**
	 * Applies a command to the newest plan in one atomic step, however many do so at
	 * once.
	 * @return the answer, the plan after it, and every entry that changed
	 */
	SeatDecision apply(Programme programme, SeatCommand command, Instant now);

	/**
	 * The entries whose newest revision was not noted as settled.
	 */
	List<SeatEntry> unsettled(Programme programme);

	/**
	 * Notes up to which revision entries were settled; a lower revision than the noted
	 * one changes nothing.
	 */
	void settled(Programme programme, Map<RegistrationId, Integer> revisions);

}
