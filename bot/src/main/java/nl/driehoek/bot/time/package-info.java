/**
 * What time it is, and what is done when its time has come.
 */
@NullMarked
package nl.driehoek.bot.time;

import org.jspecify.annotations.NullMarked;
