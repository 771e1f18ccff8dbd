/**
 * Registrations and seats: the desk that brings everything in line with the seat plan.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "invitation", "outbox", "catalogue", "storage", "time" })
package nl.driehoek.bot.registration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
