/**
 * Reads the HTML a bot may write and shows it safely again.
 */
@NullMarked
package nl.driehoek.simulator.telegram.html;

import org.jspecify.annotations.NullMarked;
