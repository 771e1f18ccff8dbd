package nl.driehoek.bot.invitation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import nl.driehoek.bot.catalogue.Catalogue;
import nl.driehoek.bot.fixtures.Season;
import nl.driehoek.bot.fixtures.TestClock;
import nl.driehoek.conversation.Phrasebook;
import nl.driehoek.registrations.gemeente.Gemeenten;
import nl.driehoek.registrations.party.MailAddress;
import nl.driehoek.registrations.programme.Programme;

/**
 * The real pen, for tests.
 */
final class Letters {

	private static final Phrasebook WORDS = new Phrasebook("nl/driehoek/bot/invitation/letters");

	private Letters() {
	}

	static InvitationLetters pen() {
		return pen(Season.programme(), Season.SECOND_OF_MARCH);
	}

	static InvitationLetters pen(Programme programme, Instant now) {
		return new InvitationLetters(occasions(programme), events(), WORDS, new TestClock(now));
	}

	static RegistrantFiles files(Invitations invitations) {
		return files(invitations, Season.programme());
	}

	static RegistrantFiles files(Invitations invitations, Programme programme) {
		return new RegistrantFiles(invitations, occasions(programme), events(), new TestClock(Season.SECOND_OF_MARCH));
	}

	private static Occasions occasions(Programme programme) {
		return new Occasions(new Catalogue(List.of(programme)), Gemeenten.dutch());
	}

	private static InvitationEvent events() {
		return new InvitationEvent(WORDS, Optional.of(new MailAddress("afzender@voorbeeld.nl")));
	}

}
