/**
 * What staff see: each registration, and who sits where.
 */
@NullMarked
@ApplicationModule(
		allowedDependencies = { "invitation", "registration", "outbox", "access", "talk", "time", "catalogue" })
package nl.driehoek.bot.staff;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
