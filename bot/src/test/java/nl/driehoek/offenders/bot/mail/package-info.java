/**
 * An adapter that knows another.
 */
@NullMarked
package nl.driehoek.offenders.bot.mail;

import org.jspecify.annotations.NullMarked;
