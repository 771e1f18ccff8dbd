/**
 * Sends what staff write to everyone who is registered, once to each receiver.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "registration", "outbox", "catalogue", "storage", "time" })
package nl.driehoek.bot.announcement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
