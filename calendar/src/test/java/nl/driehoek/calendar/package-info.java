/**
 * Tests that calendar programs understand the written files.
 */
@NullMarked
package nl.driehoek.calendar;

import org.jspecify.annotations.NullMarked;
