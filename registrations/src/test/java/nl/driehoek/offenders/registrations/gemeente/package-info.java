/**
 * A package of gemeenten that knows who comes.
 */
@NullMarked
package nl.driehoek.offenders.registrations.gemeente;

import org.jspecify.annotations.NullMarked;
