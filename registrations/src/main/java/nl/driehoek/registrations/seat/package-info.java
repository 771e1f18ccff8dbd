/**
 * Registrations, and the plan that says which of them has a seat.
 */
@NullMarked
package nl.driehoek.registrations.seat;

import org.jspecify.annotations.NullMarked;
