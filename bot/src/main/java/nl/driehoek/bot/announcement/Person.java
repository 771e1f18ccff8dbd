package nl.driehoek.bot.announcement;

import nl.driehoek.registrations.MailAddress;
import nl.driehoek.registrations.PersonName;

/**
 * Somebody a letter can be written to.
 *
 * @param name as it was typed
 * @param address where
 */
record Person(PersonName name, MailAddress address) {

}
