package nl.driehoek.bot.registration;

import java.time.Clock;
import java.time.Duration;

import nl.driehoek.bot.catalogue.Catalogue;
import nl.driehoek.bot.catalogue.Surroundings;
import nl.driehoek.bot.invitation.InvitationDesk;
import nl.driehoek.bot.invitation.Invitations;
import nl.driehoek.bot.outbox.Messages;
import nl.driehoek.bot.outbox.Outbox;
import nl.driehoek.bot.time.Chore;
import nl.driehoek.bot.time.ClockTrust;
import nl.driehoek.bot.time.Sweep;
import nl.driehoek.conversation.Phrasebook;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.data.mongodb.core.MongoOperations;

/**
 * Wires the registrations and their stores.
 */
@Configuration(proxyBeanMethods = false)
class RegistrationConfiguration {

	@Bean
	Registrations registrations(MongoOperations mongo) {
		return new MongoRegistrations(mongo);
	}

	@Bean
	SeatPlans seatPlans(MongoOperations mongo) {
		return new MongoSeatPlans(mongo);
	}

	@Bean
	Interests interests(MongoOperations mongo) {
		return new MongoInterests(mongo);
	}

	@Bean
	SettledNotes settledNotes(Registrations registrations, SeatPlans plans) {
		return new SettledNotes(registrations, plans);
	}

	@Bean
	SettlingDesk settlingDesk(Registrations registrations, SeatPlans plans, ObjectProvider<RegistrationNews> news,
			SettledNotes notes) {
		return new SettlingDesk(registrations, plans, news.orderedStream().toList(), notes);
	}

	@Bean
	RegistrationDesk registrationDesk(Registrations registrations, SeatPlans plans, SettlingDesk settling,
			SecondTries secondTries, Surroundings surroundings) {
		return new RegistrationDesk(registrations, plans, settling, secondTries, surroundings);
	}

	@Bean
	Surroundings surroundings(Catalogue catalogue, Clock clock) {
		return new Surroundings(catalogue, clock);
	}

	/** Before anything else is told of a registration, what it was promised is stored. */
	@Bean(initMethod = "hold")
	@Order(0)
	TermsDesk termsDesk(MongoOperations mongo, SeatPlans plans, Registrations registrations,
			Surroundings surroundings) {
		return new TermsDesk(new MongoConfirmedTerms(mongo), plans, registrations, surroundings);
	}

	@Bean
	Sweep terms(TermsDesk desk, ObjectProvider<TermsNews> news) {
		return Chore.every(Duration.ofMinutes(1), "changed programme files", () -> {
			desk.hold();
			news.orderedStream().forEach(listener -> desk.changes().forEach(listener::differs));
		});
	}

	@Bean
	@Order(1)
	RegistrationNews invitationsFollow(InvitationDesk invitations) {
		return invitations::want;
	}

	@Bean
	InterestDesk interestDesk(Interests interests, Catalogue catalogue, Outbox outbox, Clock clock) {
		OpeningNews news = new OpeningNews(new Phrasebook("nl/driehoek/bot/registration/messages"));
		return new InterestDesk(interests, catalogue, opened -> outbox.want(news.message(opened, clock.instant())),
				clock);
	}

	@Bean
	Sweep refusedInvitations(Invitations invitations, Registrations registrations, Outbox outbox,
			Surroundings surroundings) {
		RefusedNews news = new RefusedNews(new Phrasebook("nl/driehoek/bot/registration/messages"));
		RefusedDesk desk = new RefusedDesk(invitations, registrations, news, outbox, surroundings);
		return Chore.every(Duration.ofMinutes(1), "refused invitations", desk::tell);
	}

	@Bean
	Sweep leftOvers(RegistrationDesk desk) {
		return Chore.every(Duration.ofMinutes(5), "left-over registrations", desk::finishLeftOvers);
	}

	@Bean
	Sweep settledSeats(SettledNotes notes) {
		return Chore.every(Duration.ofSeconds(2), "settled seats", notes::flush);
	}

	@Bean
	ErasureNotice erasureNotice(MongoOperations mongo, SeatPlans plans, ObjectProvider<ErasureNews> news,
			ClockTrust trust, Surroundings surroundings) {
		return new ErasureNotice(new MongoErasures(mongo), plans, news.orderedStream().toList(), trust, surroundings);
	}

	@Bean
	RetentionDesk retentionDesk(Registrations registrations, SeatPlans plans, Invitations invitations,
			Messages messages, ErasureNotice notice) {
		return new RetentionDesk(registrations, plans, invitations, messages, notice);
	}

	@Bean
	Sweep erasure(RetentionDesk desk, ClockTrust trust) {
		return Chore.byTheClock(trust, Duration.ofHours(6), "erasure", desk::erase);
	}

	@Bean
	Sweep openings(InterestDesk desk, ClockTrust trust) {
		return Chore.byTheClock(trust, Duration.ofMinutes(30), "openings", desk::tell);
	}

}
