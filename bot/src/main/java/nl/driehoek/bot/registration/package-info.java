/**
 * Registrations and seat plans: claims seats, and settles what follows from each change
 * of a plan.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "invitation", "outbox", "catalogue", "storage", "time" })
package nl.driehoek.bot.registration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
