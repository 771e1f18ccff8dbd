/**
 * The Dutch gemeenten, and the look-up of the one that somebody types.
 */
@NullMarked
package nl.driehoek.registrations.gemeente;

import org.jspecify.annotations.NullMarked;
