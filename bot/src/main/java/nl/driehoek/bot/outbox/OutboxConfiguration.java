package nl.driehoek.bot.outbox;

import java.time.Clock;
import java.time.Duration;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;

import nl.driehoek.bot.time.Chore;
import nl.driehoek.bot.time.Sweep;
import nl.driehoek.bot.time.Workers;

/**
 * Wires the outbox.
 */
@Configuration(proxyBeanMethods = false)
class OutboxConfiguration {

	private static final Duration RARELY = Duration.ofSeconds(30);

	@Bean
	Messages messages(MongoOperations mongo) {
		return new MongoMessages(mongo);
	}

	@Bean
	Senders senders(Workers workers) {
		return Senders.of(workers);
	}

	@Bean
	Outbox outbox(Messages messages, ChatCourier chats, LetterCourier letters, Senders senders, Clock clock) {
		return new Outbox(messages, chats, letters, senders, clock);
	}

	@Bean
	Sweep chatSweep(Outbox outbox, Messages messages) {
		return new Chore("messages to chats", outbox::sweepChats, messages.inChats()::nextDue, RARELY);
	}

	@Bean
	Sweep letterSweep(Outbox outbox, Messages messages) {
		return new Chore("letters", outbox::sweepLetters, messages.byMail()::nextDue, RARELY);
	}

}
