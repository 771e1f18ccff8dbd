/**
 * Everything that leaves the bot is stored as a row first; one mechanism claims, sends
 * and retries all rows.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "storage", "time" })
package nl.driehoek.bot.outbox;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
