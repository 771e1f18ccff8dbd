/**
 * Letters as mails: how they look, and how they leave.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "outbox", "setting" })
package nl.driehoek.bot.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
