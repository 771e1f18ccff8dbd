/**
 * The application: it puts the rooms of the house together.
 */
@NullMarked
package nl.driehoek.bot;

import org.jspecify.annotations.NullMarked;
