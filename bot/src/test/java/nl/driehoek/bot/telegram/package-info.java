/**
 * Telegram through the real library, against the offline Telegram.
 */
@NullMarked
package nl.driehoek.bot.telegram;

import org.jspecify.annotations.NullMarked;
