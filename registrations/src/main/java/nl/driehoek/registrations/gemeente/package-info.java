/**
 * The Dutch gemeenten, and which one somebody means.
 */
@NullMarked
package nl.driehoek.registrations.gemeente;

import org.jspecify.annotations.NullMarked;
