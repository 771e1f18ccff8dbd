package nl.driehoek.bot.invitation;

import java.time.Clock;
import java.time.Duration;

import nl.driehoek.bot.catalogue.Catalogue;
import nl.driehoek.bot.outbox.CalendarFiles;
import nl.driehoek.bot.outbox.LetterCourier;
import nl.driehoek.bot.outbox.Senders;
import nl.driehoek.bot.time.Chore;
import nl.driehoek.bot.time.Sweep;
import nl.driehoek.conversation.Phrasebook;
import nl.driehoek.registrations.gemeente.Gemeenten;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;

/**
 * Wires the invitations.
 */
@Configuration(proxyBeanMethods = false)
class InvitationConfiguration {

	private static final Phrasebook WORDS = new Phrasebook("nl/driehoek/bot/invitation/letters");

	@Bean
	Invitations invitations(MongoOperations mongo) {
		return new MongoInvitations(mongo);
	}

	@Bean
	Occasions occasions(Catalogue catalogue, Gemeenten gemeenten) {
		return new Occasions(catalogue, gemeenten);
	}

	@Bean
	InvitationEvent invitationEvent(LetterCourier courier) {
		return new InvitationEvent(WORDS, courier.sender());
	}

	@Bean
	InvitationLetters invitationLetters(Occasions occasions, InvitationEvent events, Clock clock) {
		return new InvitationLetters(occasions, events, WORDS, clock);
	}

	@Bean
	InvitationDesk invitationDesk(Invitations invitations, InvitationLetters letters, LetterCourier courier,
			Senders senders, Clock clock) {
		return new InvitationDesk(invitations, new InvitationKind(letters, courier), senders.mail(), clock);
	}

	@Bean
	CalendarFiles calendarFiles(Invitations invitations, Occasions occasions, InvitationEvent events, Clock clock) {
		return new RegistrantFiles(invitations, occasions, events, clock);
	}

	@Bean
	Sweep invitationSweep(InvitationDesk desk, Invitations invitations) {
		return new Chore("invitations", desk::sweep, invitations.rows()::nextDue, Duration.ofSeconds(30));
	}

}
