/**
 * The adapter for Telegram: receives updates, and delivers cards and files to chats.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "talk", "outbox", "access", "time", "setting" })
package nl.driehoek.bot.telegram;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
