/**
 * The rules for an invitation, implemented independently of the writer, each with its
 * source.
 */
@NullMarked
package nl.driehoek.calendar.rules;

import org.jspecify.annotations.NullMarked;
