package nl.driehoek.bot.access;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Wires who may do what.
 */
@Configuration(proxyBeanMethods = false)
class AccessConfiguration {

	@Bean
	Staff staff(@Value("${driehoek.staff:}") String numbers) {
		return Staff.of(numbers);
	}

}
