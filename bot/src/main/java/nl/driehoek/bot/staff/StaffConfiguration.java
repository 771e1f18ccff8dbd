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
import nl.driehoek.bot.registration.TermsDesk;
import nl.driehoek.bot.time.Chore;
import nl.driehoek.bot.time.ClockTrust;
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

	/** They take a few minutes; a temporary fault is over by then. */
	private static final int MANY_TRIES = 4;

	@Bean
	StaffWords staffWords(Catalogue catalogue, SeatPlans plans, Gemeenten gemeenten, LetterCourier letters) {
		return new StaffWords(catalogue, plans, gemeenten, letters, new Phrasebook("nl/driehoek/bot/staff/messages"));
	}

	@Bean
	StaffNews staffNews(Staff staff, StaffWords words, Outbox outbox, Clock clock) {
		return new StaffNews(staff, words, outbox, clock);
	}

	/**
	 * While the mail server takes nothing, tries say nothing of an address; refusals do.
	 */
	@Bean
	Sweep struggles(Invitations invitations, LetterCourier letters, StaffNews news) {
		return Chore.every(Duration.ofMinutes(1), "struggling invitations", () -> {
			int tries = letters.outage().isPresent() ? Integer.MAX_VALUE : MANY_TRIES;
			OneByOne.forEach(invitations.struggling(tries), news::notArriving);
		});
	}

	@Bean
	Sweep givenUp(Invitations invitations, StaffNews news) {
		return Chore.every(Duration.ofMinutes(10), "invitations given up",
				() -> OneByOne.forEach(invitations.givenUp(), news::givenUp));
	}

	/** A fault of less than a minute is over before anybody could do something. */
	@Bean
	Sweep mailTrouble(LetterCourier letters, StaffNews news, Clock clock) {
		return Chore.every(Duration.ofMinutes(1), "trouble of the mail server",
				() -> letters.outage()
					.filter(outage -> outage.since().plus(Duration.ofMinutes(1)).isBefore(clock.instant()))
					.ifPresent(news::mailTrouble));
	}

	@Bean
	Sweep doubtedClock(ClockTrust trust, StaffNews news) {
		return Chore.every(Duration.ofMinutes(1), "doubt about the clock",
				() -> trust.doubt().ifPresent(news::clockDoubted));
	}

	@Bean
	TermsCommand termsCommand(TermsDesk desk, StaffWords words) {
		return new TermsCommand(desk, words);
	}

	@Bean
	ClockCommand clockCommand(ClockTrust trust, StaffWords words, Clock clock) {
		return new ClockCommand(trust, words, clock);
	}

	@Bean
	ListCommand listCommand(Catalogue catalogue, SeatPlans plans, StaffWords words, Registrations registrations,
			Clock clock) {
		return new ListCommand(catalogue, plans, words, new ParticipantsFile(plans, registrations, words), clock);
	}

}
