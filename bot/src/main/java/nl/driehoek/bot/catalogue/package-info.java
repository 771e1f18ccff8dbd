/**
 * The programmes there are, read from the files that organisers write.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package nl.driehoek.bot.catalogue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
