/**
 * What staff write to everyone who is registered: each receiver a row, nobody twice.
 */
@NullMarked
package nl.driehoek.bot.announcement;

import org.jspecify.annotations.NullMarked;
