/**
 * Letters as mails: how they look, and how they leave.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "message", "setting" })
package nl.driehoek.bot.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
