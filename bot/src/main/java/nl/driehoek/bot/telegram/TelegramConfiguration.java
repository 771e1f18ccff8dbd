package nl.driehoek.bot.telegram;

import java.time.Clock;
import java.time.Duration;

import nl.driehoek.bot.access.Staff;
import nl.driehoek.bot.outbox.CalendarFiles;
import nl.driehoek.bot.talk.Dialog;
import nl.driehoek.bot.talk.DirectCommand;
import nl.driehoek.bot.talk.Menu;
import nl.driehoek.bot.talk.Receipts;
import nl.driehoek.bot.time.Chore;
import nl.driehoek.bot.time.Sweep;
import nl.driehoek.conversation.Phrasebook;
import nl.driehoek.conversation.Steps;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/**
 * Wires Telegram to the dialog.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(TelegramProperties.class)
class TelegramConfiguration {

	private static final Phrasebook OWN_WORDS = new Phrasebook("nl/driehoek/bot/telegram/messages");

	/**
	 * Checks the settings before any other bean is made, such as the store.
	 */
	@Bean
	static BeanFactoryPostProcessor settingsFirst(Environment environment) {
		return beans -> Binder.get(environment).bindOrCreate("telegram", TelegramProperties.class);
	}

	@Bean
	TelegramLines telegramLines(TelegramProperties properties) {
		return new TelegramLines(properties);
	}

	@Bean
	PressData pressData(Steps steps) {
		return new PressData(steps);
	}

	@Bean
	TelegramCards telegramCards(Phrasebook phrasebook, PressData presses) {
		return new TelegramCards(phrasebook, presses);
	}

	@Bean
	TelegramDelivery telegramDelivery(TelegramLines lines, CalendarFiles calendars, Receipts receipts) {
		return new TelegramDelivery(lines, Persistence.DOGGED, calendars, receipts);
	}

	@Bean
	TelegramCourier telegramCourier(TelegramLines lines) {
		return new TelegramCourier(lines);
	}

	@Bean
	TypingSign typingSign(TelegramLines lines) {
		return new TypingSign(lines);
	}

	@Bean
	Replies replies(Dialog dialog, ObjectProvider<DirectCommand> commands, TelegramDelivery delivery,
			TelegramLines lines) {
		return new Replies(dialog, commands.stream().toList(), delivery, new CallbackAnswers(lines));
	}

	@Bean
	UpdateReader updateReader(Staff staff, PressData presses) {
		return new UpdateReader(staff, presses);
	}

	@Bean
	UpdateReceiver updateReceiver(UpdateReader reader, Replies replies, TelegramDelivery delivery, TypingSign typing) {
		return new UpdateReceiver(reader, replies, new Remarks(OWN_WORDS, delivery), typing);
	}

	/**
	 * Needs, like the poller, the real clock: the clock that a try-out moves would turn a
	 * short silence into a long one.
	 */
	@Bean
	Pulse pulse() {
		return new Pulse(Clock.systemUTC());
	}

	@Bean
	UpdatePoller updatePoller(TelegramLines lines, UpdateReceiver receiver, Pulse pulse,
			TelegramProperties properties) {
		return new UpdatePoller(lines, receiver, pulse, Clock.systemUTC(), properties);
	}

	@Bean
	WebhookRegistration webhookRegistration(TelegramLines lines, Pulse pulse, TelegramProperties properties) {
		return new WebhookRegistration(lines, pulse, properties.webhook(), Duration.ofMinutes(1));
	}

	@Bean
	WebhookController webhookController(UpdateReceiver receiver, TelegramProperties properties) {
		return new WebhookController(receiver, properties.webhook());
	}

	@Bean
	WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> unreadBodies() {
		return server -> server.addEngineValves(new UnreadBodies());
	}

	@Bean
	LastDeliveries lastDeliveries(UpdateReceiver receiver, TelegramDelivery delivery, Receipts receipts) {
		return new LastDeliveries(receiver, delivery, receipts);
	}

	@Bean
	Sweep receiptSweep(Receipts receipts) {
		return Chore.every(Duration.ofSeconds(2), "receipts", receipts::sweep);
	}

	@Bean
	TelegramHealth telegramHealth(Pulse pulse, TelegramProperties properties) {
		return new TelegramHealth(pulse, !properties.webhook().isWanted());
	}

	@Bean
	ApplicationListener<ApplicationReadyEvent> introduction(TelegramLines lines, Menu menu, Staff staff) {
		return ready -> {
			var unused = new Introduction(lines, OWN_WORDS, menu, staff).make();
		};
	}

}
