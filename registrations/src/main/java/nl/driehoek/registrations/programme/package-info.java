/**
 * Programmes and their meetings, as organisers write them down.
 */
@NullMarked
package nl.driehoek.registrations.programme;

import org.jspecify.annotations.NullMarked;
