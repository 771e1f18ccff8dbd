package nl.driehoek.bot.outbox;

import java.time.Clock;
import java.time.Duration;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.data.mongodb.core.MongoOperations;

import nl.driehoek.bot.time.Chore;
import nl.driehoek.bot.time.Sweep;
import nl.driehoek.bot.time.Wake;

/**
 * Wires the messages.
 */
@Configuration(proxyBeanMethods = false)
class MessageConfiguration {

	@Bean
	Messages messages(MongoOperations mongo) {
		return new MongoMessages(mongo);
	}

	@Bean
	MessageDesk messageDesk(Messages messages, ChatCourier chats, LetterCourier letters, @Lazy Wake wake, Clock clock) {
		return new MessageDesk(messages, chats, letters, wake, clock);
	}

	@Bean
	Sweep messageSweep(MessageDesk desk, Messages messages) {
		return new Chore("messages", desk::sendDue, desk::sendFresh, messages::nextDue, Duration.ofSeconds(30));
	}

}
