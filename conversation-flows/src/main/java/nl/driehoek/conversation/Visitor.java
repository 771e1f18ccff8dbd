package nl.driehoek.conversation;

import nl.driehoek.registrations.party.ChatId;
import nl.driehoek.registrations.party.Language;

/**
 * Who is talking.
 *
 * @param chat the chat it happens in
 * @param language the language of the user's messenger; {@code /taal} overrules it
 * @param staff whether this user runs the programme
 */
public record Visitor(ChatId chat, Language language, boolean staff) {

}
