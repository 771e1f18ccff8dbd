/**
 * Where documents live: the connection to MongoDB, and the embedded store that stands in
 * for it.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package nl.driehoek.bot.storage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
