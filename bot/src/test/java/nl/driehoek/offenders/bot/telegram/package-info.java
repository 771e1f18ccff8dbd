/**
 * An adapter that knows another.
 */
@NullMarked
package nl.driehoek.offenders.bot.telegram;

import org.jspecify.annotations.NullMarked;
