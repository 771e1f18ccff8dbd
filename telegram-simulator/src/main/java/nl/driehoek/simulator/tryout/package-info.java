/**
 * The launcher: runs the bot's jar beside the offline Telegram and the mailbox, moves its
 * clock, stops it hard and starts it again.
 */
@NullMarked
package nl.driehoek.simulator.tryout;

import org.jspecify.annotations.NullMarked;
