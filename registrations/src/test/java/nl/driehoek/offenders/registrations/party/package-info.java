/**
 * A package of people that knows what they come to.
 */
@NullMarked
package nl.driehoek.offenders.registrations.party;

import org.jspecify.annotations.NullMarked;
