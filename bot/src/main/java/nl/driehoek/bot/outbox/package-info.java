/**
 * Invitations, letters and messages that are no reply are stored as rows first; one
 * mechanism claims, sends and retries all rows.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "storage", "time" })
package nl.driehoek.bot.outbox;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
