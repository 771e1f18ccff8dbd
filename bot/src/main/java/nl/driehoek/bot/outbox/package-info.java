/**
 * One row for each thing that goes to one person, by chat or by mail, before it goes.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "storage", "time" })
package nl.driehoek.bot.outbox;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
