/**
 * Parses the HTML of a bot and renders it safely.
 */
@NullMarked
package nl.driehoek.simulator.telegram.html;

import org.jspecify.annotations.NullMarked;
