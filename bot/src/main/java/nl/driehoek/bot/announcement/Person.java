package nl.driehoek.bot.announcement;

import nl.driehoek.registrations.party.MailAddress;
import nl.driehoek.registrations.party.PersonName;

/**
 * Somebody a letter can be written to.
 *
 * @param name as it was typed
 * @param address where
 */
record Person(PersonName name, MailAddress address) {

}
