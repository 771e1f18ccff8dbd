/**
 * One row for each thing that goes to one person, by chat or by mail, before it goes.
 */
@NullMarked
package nl.driehoek.bot.message;

import org.jspecify.annotations.NullMarked;
