/**
 * An offline Telegram: a Bot API server as strict as the real one, and the users who talk
 * to the bot.
 */
@NullMarked
package nl.driehoek.simulator.telegram;

import org.jspecify.annotations.NullMarked;
