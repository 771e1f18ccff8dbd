/**
 * Stops the bot just before and just after each call to the outside, and looks whether
 * the end is the same.
 */
@NullMarked
package nl.driehoek.bot.crash;

import org.jspecify.annotations.NullMarked;
