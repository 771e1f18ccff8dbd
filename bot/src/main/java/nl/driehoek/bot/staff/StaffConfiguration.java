package nl.driehoek.bot.staff;

import java.time.Clock;
import java.time.Duration;

import nl.driehoek.bot.access.Staff;
import nl.driehoek.bot.catalogue.Catalogue;
import nl.driehoek.bot.invitation.Invitations;
import nl.driehoek.bot.outbox.LetterCourier;
import nl.driehoek.bot.outbox.Outbox;
import nl.driehoek.bot.registration.Registrations;
import nl.driehoek.bot.registration.SeatPlans;
import nl.driehoek.bot.time.Chore;
import nl.driehoek.bot.time.OneByOne;
import nl.driehoek.bot.time.Sweep;
import nl.driehoek.conversation.Phrasebook;
import nl.driehoek.registrations.gemeente.Gemeenten;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Wires the news and the commands for staff.
 */
@Configuration(proxyBeanMethods = false)
class StaffConfiguration {

	@Bean
	StaffWords staffWords(Catalogue catalogue, SeatPlans plans, Gemeenten gemeenten, LetterCourier letters) {
		return new StaffWords(catalogue, plans, gemeenten, letters, new Phrasebook("nl/driehoek/bot/staff/messages"));
	}

	@Bean
	StaffNews staffNews(Staff staff, StaffWords words, Outbox outbox, Clock clock) {
		return new StaffNews(staff, words, outbox, clock);
	}

	/** Four tries take about a minute; a temporary fault is over by then. */
	@Bean
	Sweep struggles(Invitations invitations, StaffNews news) {
		return Chore.every(Duration.ofMinutes(1), "struggling invitations",
				() -> OneByOne.forEach(invitations.struggling(4), news::notArriving));
	}

	@Bean
	Sweep givenUp(Invitations invitations, StaffNews news) {
		return Chore.every(Duration.ofMinutes(10), "invitations given up",
				() -> OneByOne.forEach(invitations.givenUp(), news::givenUp));
	}

	@Bean
	ListCommand listCommand(Catalogue catalogue, SeatPlans plans, StaffWords words, Registrations registrations,
			Clock clock) {
		return new ListCommand(catalogue, plans, words, new ParticipantsFile(plans, registrations, words), clock);
	}

}
