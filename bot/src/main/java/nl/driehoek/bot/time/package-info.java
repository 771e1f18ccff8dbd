/**
 * The clock, and the sweeps that handle due rows.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "setting", "storage" })
package nl.driehoek.bot.time;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
