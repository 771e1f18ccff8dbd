/**
 * What is wrong with how the bot was started, said so that whoever did can mend it.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package nl.driehoek.bot.setting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
