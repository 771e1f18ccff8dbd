/**
 * An offline Telegram with a mailbox, to try the bot and to test it.
 */
@NullMarked
package nl.driehoek.simulator;

import org.jspecify.annotations.NullMarked;
