/**
 * Where documents are stored: in a MongoDB elsewhere, or in the embedded store.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package nl.driehoek.bot.storage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
