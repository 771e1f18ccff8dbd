package nl.driehoek.bot.mail;

import java.time.Clock;
import java.time.Duration;
import java.util.Properties;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSenderImpl;

import nl.driehoek.bot.outbox.LetterCourier;

/**
 * Wires the courier for the configured mail server, or one that keeps letters.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SmtpProperties.class)
class MailConfiguration {

	private static final Logger logger = LoggerFactory.getLogger(MailConfiguration.class);

	private static final String PATIENCE = "20000";

	/** Shorter than the lease of a letter. */
	private static final Duration LONGEST_CONVERSATION = Duration.ofMinutes(1);

	@Bean
	LetterCourier letterCourier(SmtpProperties properties, Clock clock) {
		if (properties.host().isEmpty()) {
			logger.warn("SMTP_HOST is not set: invitations and letters stay stored until it is");
			return new ClosedCourier(properties.sender());
		}
		return new SmtpCourier(server(properties, LONGEST_CONVERSATION),
				new LetterMime(properties.sender().orElseThrow()), new MailHealth(clock), clock);
	}

	static JavaMailSenderImpl server(SmtpProperties properties, Duration longest) {
		JavaMailSenderImpl server = new JavaMailSenderImpl();
		server.setHost(properties.host());
		server.setPort(properties.port());
		Properties session = server.getJavaMailProperties();
		session.put("mail.smtp.connectiontimeout", PATIENCE);
		session.put("mail.smtp.timeout", PATIENCE);
		session.put("mail.smtp.writetimeout", PATIENCE);
		session.put("mail.smtp.quitwait", "false");
		session.put("mail.smtp.socketFactory", new TimedSockets(longest));
		session.put("mail.smtp.socketFactory.fallback", "false");
		session.put("mail.smtp.starttls.enable", "true");
		if (!properties.username().isEmpty()) {
			server.setUsername(properties.username());
			server.setPassword(properties.password());
			session.put("mail.smtp.auth", "true");
			session.put("mail.smtp.starttls.required", String.valueOf(!isHere(properties.host())));
		}
		return server;
	}

	private static boolean isHere(String host) {
		return host.equals("localhost") || host.startsWith("127.");
	}

}
