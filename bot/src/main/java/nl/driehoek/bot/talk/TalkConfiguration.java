package nl.driehoek.bot.talk;

import java.time.Clock;

import nl.driehoek.bot.access.Staff;
import nl.driehoek.bot.announcement.AnnouncementDesk;
import nl.driehoek.bot.catalogue.Catalogue;
import nl.driehoek.bot.registration.InterestDesk;
import nl.driehoek.bot.registration.RegistrationDesk;
import nl.driehoek.bot.registration.Registrations;
import nl.driehoek.bot.registration.SeatPlans;
import nl.driehoek.bot.registration.SecondTries;
import nl.driehoek.bot.talk.LiveWorld.Desks;
import nl.driehoek.conversation.Phrasebook;
import nl.driehoek.conversation.Talk;
import nl.driehoek.conversation.World;
import nl.driehoek.conversation.talking.DriehoekTalk;
import nl.driehoek.registrations.gemeente.Gemeenten;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;

/**
 * Wires the talk.
 */
@Configuration(proxyBeanMethods = false)
class TalkConfiguration {

	@Bean
	Phrasebook phrasebook() {
		return new Phrasebook();
	}

	@Bean
	Talk talk(Gemeenten gemeenten) {
		return DriehoekTalk.with(gemeenten);
	}

	@Bean
	Desks desks(InterestDesk interests, AnnouncementDesk announcements) {
		return new Desks(interests, announcements);
	}

	@Bean
	World world(Catalogue catalogue, SeatPlans plans, Registrations registrations, Desks desks, Clock clock) {
		return new LiveWorld(catalogue, plans, registrations, desks, clock);
	}

	@Bean
	Speaker speaker(Talk talk, World world, AnswerRenderer renderer) {
		return new Speaker(talk, world, renderer);
	}

	@Bean
	Conversations conversations(MongoOperations mongo) {
		return new CachedConversations(new MongoConversations(mongo));
	}

	@Bean
	Receipts receipts(Conversations conversations) {
		return new Receipts(conversations);
	}

	@Bean
	Wishes wishes(RegistrationDesk registrations, InterestDesk interests, AnnouncementDesk announcements,
			SecondTries secondTries) {
		return new DeskWishes(registrations, interests, announcements, secondTries);
	}

	@Bean
	Dialog dialog(Conversations conversations, Receipts receipts, Speaker speaker, Wishes wishes, Clock clock) {
		return new Dialog(conversations, receipts, speaker, wishes, clock);
	}

	@Bean
	ConversationSweep conversationSweep(Conversations conversations, Dialog dialog, CardDelivery delivery, Staff staff,
			Clock clock) {
		return new ConversationSweep(conversations, dialog, delivery, staff::includes, clock);
	}

}
