/**
 * What staff see: each registration, and who sits where.
 */
@NullMarked
package nl.driehoek.bot.staff;

import org.jspecify.annotations.NullMarked;
