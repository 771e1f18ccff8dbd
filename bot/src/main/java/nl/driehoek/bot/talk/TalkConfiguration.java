package nl.driehoek.bot.talk;

import java.time.Clock;
import java.util.List;

import nl.driehoek.bot.access.Staff;
import nl.driehoek.bot.catalogue.Catalogue;
import nl.driehoek.bot.registration.Registrations;
import nl.driehoek.bot.registration.SeatPlans;
import nl.driehoek.bot.storage.Sharing;
import nl.driehoek.bot.time.Watch;
import nl.driehoek.conversation.Phrasebook;
import nl.driehoek.conversation.Steps;
import nl.driehoek.conversation.Talk;
import nl.driehoek.conversation.View;
import nl.driehoek.conversation.WishHandler;
import nl.driehoek.conversation.World;
import nl.driehoek.conversation.talking.ChapterTalk;
import nl.driehoek.conversation.talking.DriehoekTalk;
import nl.driehoek.registrations.gemeente.Gemeenten;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;

/**
 * Wires the talk.
 */
@Configuration(proxyBeanMethods = false)
class TalkConfiguration {

	@Bean
	ChapterTalk talk(Gemeenten gemeenten) {
		return DriehoekTalk.with(gemeenten);
	}

	@Bean
	Phrasebook phrasebook(ChapterTalk talk) {
		return talk.phrasebook();
	}

	@Bean
	Steps steps(ChapterTalk talk) {
		return talk.steps();
	}

	@Bean
	Menu menu(ObjectProvider<DirectCommand> directly, ChapterTalk talk) {
		return Menu.of(directly.orderedStream().toList(), talk.menu());
	}

	@Bean
	Views views(List<View> all, ChapterTalk talk) {
		return new Views(all, talk.views());
	}

	@Bean
	World world(Catalogue catalogue, SeatPlans plans, Registrations registrations, Views views, Clock clock) {
		return new LiveWorld(catalogue, plans, registrations, views, clock);
	}

	@Bean
	Speaker speaker(Talk talk, World world, AnswerRenderer renderer) {
		return new Speaker(talk, world, renderer);
	}

	@Bean
	Conversations conversations(MongoOperations mongo, Steps steps) {
		return new CachedConversations(new MongoConversations(mongo, steps));
	}

	@Bean
	Receipts receipts(Conversations conversations, Sharing sharing) {
		return new Receipts(conversations, sharing);
	}

	@Bean
	Wishes wishes(List<WishHandler<?>> handlers, ChapterTalk talk) {
		return new DeskWishes(handlers, talk.wishes());
	}

	@Bean
	Dialog dialog(Conversations conversations, Receipts receipts, Speaker speaker, Wishes wishes, Clock clock) {
		return new Dialog(conversations, receipts, speaker, wishes, clock);
	}

	@Bean
	ConversationSweep conversationSweep(Conversations conversations, Dialog dialog, CardDelivery delivery, Staff staff,
			Watch watch) {
		return new ConversationSweep(conversations, dialog, delivery, staff::includes, watch);
	}

}
