/**
 * A package of programmes that knows who has a seat.
 */
@NullMarked
package nl.driehoek.offenders.registrations.programme;

import org.jspecify.annotations.NullMarked;
