/**
 * Who may do what: knows the people who run the programmes.
 */
@NullMarked
@ApplicationModule(allowedDependencies = "setting")
package nl.driehoek.bot.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
