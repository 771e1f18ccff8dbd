package nl.driehoek.bot.registration;

import java.time.Duration;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;

import nl.driehoek.bot.time.Chore;
import nl.driehoek.bot.time.Sweep;

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
	Sweep leftOvers(RegistrationDesk desk) {
		return Chore.every(Duration.ofMinutes(5), desk::settleLeftOvers);
	}

	@Bean
	Sweep openings(InterestDesk desk) {
		return Chore.every(Duration.ofMinutes(30), desk::tell);
	}

}
