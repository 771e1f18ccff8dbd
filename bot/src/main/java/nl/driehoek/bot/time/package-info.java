/**
 * What time it is, and what is done when its time has come.
 */
@NullMarked
@ApplicationModule(allowedDependencies = "setting")
package nl.driehoek.bot.time;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
