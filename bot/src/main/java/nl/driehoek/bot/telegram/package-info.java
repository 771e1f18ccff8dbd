/**
 * Telegram: hears its updates, and brings cards and files to its chats.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "talk", "outbox", "access", "time", "setting" })
package nl.driehoek.bot.telegram;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
