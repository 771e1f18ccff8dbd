/**
 * Tells staff what happens, and lists the participants for them.
 */
@NullMarked
@ApplicationModule(
		allowedDependencies = { "invitation", "registration", "outbox", "access", "talk", "time", "catalogue" })
package nl.driehoek.bot.staff;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
