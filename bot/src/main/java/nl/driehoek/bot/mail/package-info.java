/**
 * Sends letters as mails: rendering, MIME structure and SMTP.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "outbox", "setting", "time" })
package nl.driehoek.bot.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
