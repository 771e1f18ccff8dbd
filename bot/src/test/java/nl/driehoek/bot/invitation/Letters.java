package nl.driehoek.bot.invitation;

import java.util.Optional;

import nl.driehoek.bot.fixtures.Season;
import nl.driehoek.bot.fixtures.TestClock;
import nl.driehoek.conversation.Phrasebook;
import nl.driehoek.registrations.gemeente.Gemeenten;
import nl.driehoek.registrations.party.MailAddress;

/**
 * The real pen, for tests.
 */
final class Letters {

	private static final Phrasebook WORDS = new Phrasebook("nl/driehoek/bot/invitation/letters");

	private static final Occasions OCCASIONS = new Occasions(Season.catalogue(), Gemeenten.dutch());

	private Letters() {
	}

	static InvitationLetters pen() {
		return new InvitationLetters(OCCASIONS, events(), WORDS, new TestClock(Season.SECOND_OF_MARCH));
	}

	static RegistrantFiles files(Invitations invitations) {
		return new RegistrantFiles(invitations, OCCASIONS, events(), new TestClock(Season.SECOND_OF_MARCH));
	}

	private static InvitationEvent events() {
		return new InvitationEvent(WORDS, Optional.of(new MailAddress("afzender@voorbeeld.nl")));
	}

}
