/**
 * The launcher: runs the bot's jar with the offline Telegram and the mailbox, moves the
 * bot's clock, kills the bot and restarts it.
 */
@NullMarked
package nl.driehoek.simulator.tryout;

import org.jspecify.annotations.NullMarked;
