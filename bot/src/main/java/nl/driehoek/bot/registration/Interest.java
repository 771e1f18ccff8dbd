package nl.driehoek.bot.registration;

import java.time.Instant;
import java.util.Set;

import nl.driehoek.registrations.party.ChatId;
import nl.driehoek.registrations.party.Language;
import nl.driehoek.registrations.programme.ProgrammeId;

/**
 * A chat that wants to hear when a programme opens; kept for a year.
 *
 * @param chat the chat to tell
 * @param language the language to tell it in
 * @param since when the user asked for it
 * @param known the programmes that were open then, or that the chat was told of since
 */
public record Interest(ChatId chat, Language language, Instant since, Set<ProgrammeId> known) {

	public Interest {
		known = Set.copyOf(known);
	}

}
