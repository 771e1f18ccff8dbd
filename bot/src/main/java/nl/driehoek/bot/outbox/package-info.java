/**
 * Everything that leaves is a row first: claimed, sent, and tried again by one mechanism.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "storage", "time" })
package nl.driehoek.bot.outbox;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
