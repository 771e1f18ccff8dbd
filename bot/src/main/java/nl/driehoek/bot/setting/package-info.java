/**
 * Reports wrong settings and arguments, with a hint how to correct them, and keeps the
 * log free of personal data.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package nl.driehoek.bot.setting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
