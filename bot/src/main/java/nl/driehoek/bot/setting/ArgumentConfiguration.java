package nl.driehoek.bot.setting;

import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.boot.ApplicationArguments;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Refuses to start with an unknown argument, such as a misspelt {@code store}.
 */
@Configuration(proxyBeanMethods = false)
class ArgumentConfiguration {

	@Bean
	static BeanFactoryPostProcessor argumentsFirst(ApplicationArguments arguments) {
		return beans -> arguments.getNonOptionArgs().stream().findFirst().ifPresent(ArgumentConfiguration::refuse);
	}

	private static void refuse(String argument) {
		throw new SettingException("The argument '" + argument + "' is unknown.",
				"Start the bot without one, or write 'store' to serve the embedded store alone.");
	}

}
