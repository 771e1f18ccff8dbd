/**
 * A root of the domain that knows one of its packages.
 */
@NullMarked
package nl.driehoek.offenders.registrations;

import org.jspecify.annotations.NullMarked;
