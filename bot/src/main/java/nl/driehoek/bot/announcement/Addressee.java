package nl.driehoek.bot.announcement;

import nl.driehoek.registrations.party.MailAddress;
import nl.driehoek.registrations.party.PersonName;

/**
 * A person who can get a letter.
 *
 * @param name as the registrant typed it
 * @param address of the mailbox
 */
record Addressee(PersonName name, MailAddress address) {

}
