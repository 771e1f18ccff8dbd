/**
 * The rules an invitation keeps, written down a second time and apart from the writer,
 * each with the place it comes from.
 */
@NullMarked
package nl.driehoek.calendar.rules;

import org.jspecify.annotations.NullMarked;
