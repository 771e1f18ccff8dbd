/**
 * One row for each attendee and seat: what their calendar should say, and what it was
 * sent.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "outbox", "catalogue", "storage", "time" })
package nl.driehoek.bot.invitation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
