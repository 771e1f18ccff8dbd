package nl.driehoek.bot.announcement;

import java.time.Clock;
import java.time.Duration;

import nl.driehoek.bot.catalogue.Catalogue;
import nl.driehoek.bot.catalogue.Surroundings;
import nl.driehoek.bot.outbox.ChatCourier;
import nl.driehoek.bot.outbox.Messages;
import nl.driehoek.bot.outbox.Outbox;
import nl.driehoek.bot.registration.ErasureNotice;
import nl.driehoek.bot.registration.Registrations;
import nl.driehoek.bot.registration.SeatPlans;
import nl.driehoek.bot.time.Chore;
import nl.driehoek.bot.time.ClockTrust;
import nl.driehoek.bot.time.Sweep;
import nl.driehoek.conversation.Outcome;
import nl.driehoek.conversation.Phrasebook;
import nl.driehoek.conversation.WishHandler;
import nl.driehoek.conversation.announcing.Announce;
import nl.driehoek.conversation.announcing.AnnouncementWords;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;

/**
 * Wires the announcements.
 */
@Configuration(proxyBeanMethods = false)
class AnnouncementConfiguration {

	private static final Phrasebook WORDS = new Phrasebook("nl/driehoek/bot/announcement/messages");

	@Bean
	Announcements announcements(MongoOperations mongo) {
		return new MongoAnnouncements(mongo);
	}

	@Bean
	AnnouncementDesk announcementDesk(Announcements announcements, Receivers receivers, Outbox outbox,
			Surroundings surroundings) {
		return new AnnouncementDesk(announcements, receivers,
				new AnnouncementMessages(new Phrasebook(AnnouncementWords.BUNDLE)), outbox, surroundings);
	}

	@Bean
	WishHandler<Announce> announce(AnnouncementDesk desk) {
		return WishHandler.of(Announce.class, (wish, visitor) -> {
			if (visitor.staff()) {
				desk.announce(wish.announcement(), visitor.chat());
			}
			return new Outcome.Done();
		});
	}

	@Bean
	Receivers receivers(SeatPlans plans, Registrations registrations) {
		return new Receivers(plans, registrations);
	}

	@Bean
	Sweep announcementSweep(AnnouncementDesk desk) {
		return Chore.every(Duration.ofMinutes(1), "announcements", desk::addressLeftOvers);
	}

	@Bean
	Sweep announcementErasure(Announcements announcements, ErasureNotice notice, Catalogue catalogue,
			ClockTrust trust) {
		AnnouncementRetention retention = new AnnouncementRetention(announcements, notice, catalogue);
		return Chore.byTheClock(trust, Duration.ofHours(6), "erasure of announcements", retention::erase);
	}

	@Bean
	Sweep progressSweep(Announcements announcements, Messages messages, ChatCourier chats, Clock clock) {
		ProgressCards cards = new ProgressCards(announcements, messages, chats, WORDS, new Pauses(clock));
		return Chore.every(Duration.ofSeconds(3), "progress of announcements", cards::refresh);
	}

}
