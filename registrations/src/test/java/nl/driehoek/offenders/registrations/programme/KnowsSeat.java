package nl.driehoek.offenders.registrations.programme;

import nl.driehoek.registrations.seat.SeatPlan;

/**
 * Knows a package that comes after its own.
 */
interface KnowsSeat {

	SeatPlan plan();

}
