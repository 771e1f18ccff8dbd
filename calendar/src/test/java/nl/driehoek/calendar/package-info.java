/**
 * Proofs that calendar programs understand what is written.
 */
@NullMarked
package nl.driehoek.calendar;

import org.jspecify.annotations.NullMarked;
