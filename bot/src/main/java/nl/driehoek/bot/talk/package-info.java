/**
 * Processes an update from start to end: reads the conversation, takes a turn, stores it,
 * and fulfils its wish.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "registration", "outbox", "access", "catalogue", "storage", "time" })
package nl.driehoek.bot.talk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
