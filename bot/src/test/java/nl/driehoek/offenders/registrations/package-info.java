/**
 * A domain that knows Spring.
 */
@NullMarked
package nl.driehoek.offenders.registrations;

import org.jspecify.annotations.NullMarked;
