/**
 * An offline Telegram with a mailbox, for trying and testing the bot.
 */
@NullMarked
package nl.driehoek.simulator;

import org.jspecify.annotations.NullMarked;
