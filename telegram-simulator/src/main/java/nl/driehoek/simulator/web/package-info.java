/**
 * Shared by all pages of the try-out: JSON responses, live events, static files and the
 * filter against foreign pages.
 */
@NullMarked
package nl.driehoek.simulator.web;

import org.jspecify.annotations.NullMarked;
