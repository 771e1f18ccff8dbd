package nl.driehoek.bot.setting;

import java.util.Optional;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.boot.context.logging.LoggingApplicationListener;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggerConfiguration;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.context.ApplicationListener;
import org.springframework.core.Ordered;

/**
 * Keeps names, addresses, texts and tokens out of the log at every level, unless
 * {@code DRIEHOEK_LOG_PERSONAL_DATA} is {@code yes}: it holds the loggers of all
 * libraries at INFO, because below it they log what they send and store. Our own loggers
 * never do.
 */
class LogProtection implements ApplicationListener<ApplicationEnvironmentPreparedEvent>, Ordered {

	private static final Logger logger = LoggerFactory.getLogger(LogProtection.class);

	private static final String OURS = "nl.driehoek";

	/** As soon as the levels are set. */
	@Override
	public int getOrder() {
		return LoggingApplicationListener.DEFAULT_ORDER + 1;
	}

	@Override
	public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
		if (event.getEnvironment().getProperty("driehoek.log-personal-data", "no").equals("yes")) {
			logger.warn("DRIEHOEK_LOG_PERSONAL_DATA=yes: below INFO, the log may hold names, addresses and tokens");
			return;
		}
		LoggingSystem logging = LoggingSystem.get(LogProtection.class.getClassLoader());
		logging.getLoggerConfigurations()
			.stream()
			.filter(LogProtection::tellsTooMuch)
			.forEach(library -> logging.setLogLevel(library.getName(), LogLevel.INFO));
	}

	private static boolean tellsTooMuch(LoggerConfiguration configuration) {
		return !configuration.getName().startsWith(OURS) && Optional.ofNullable(configuration.getConfiguredLevel())
			.filter(level -> level == LogLevel.TRACE || level == LogLevel.DEBUG)
			.isPresent();
	}

}
