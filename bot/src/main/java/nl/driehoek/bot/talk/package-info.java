/**
 * One update, start to end: read the conversation, take a turn, store it, carry out its
 * wish.
 */
@NullMarked
@ApplicationModule(
		allowedDependencies = { "registration", "announcement", "outbox", "access", "catalogue", "storage", "time" })
package nl.driehoek.bot.talk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
