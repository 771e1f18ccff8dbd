/**
 * Telegram: hears its updates, and brings cards and files to its chats.
 */
@NullMarked
package nl.driehoek.bot.telegram;

import org.jspecify.annotations.NullMarked;
