package nl.driehoek.bot.registration;

import java.time.Instant;
import java.util.Set;

import nl.driehoek.registrations.party.ChatId;
import nl.driehoek.registrations.party.Language;
import nl.driehoek.registrations.programme.ProgrammeId;

/**
 * Somebody who wants to hear when a programme opens; kept for a year.
 *
 * @param chat where to tell it
 * @param language in which to tell it
 * @param since when word was left
 * @param known the programmes that were open then, or were told of since
 */
public record Interest(ChatId chat, Language language, Instant since, Set<ProgrammeId> known) {

	public Interest {
		known = Set.copyOf(known);
	}

}
