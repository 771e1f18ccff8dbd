package nl.driehoek.bot.mail;

import java.util.Optional;

import nl.driehoek.bot.setting.SettingException;
import nl.driehoek.registrations.party.MailAddress;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The settings of the mail server.
 *
 * @param host {@code SMTP_HOST}; if blank, letters stay stored
 * @param port {@code SMTP_PORT}, 587 by default
 * @param username {@code SMTP_USERNAME}, if the server requires one
 * @param password {@code SMTP_PASSWORD}
 * @param from {@code MAIL_FROM}: the sender of all mails and the organizer of all
 * invitations: some calendars ignore a cancellation whose sender is not the organizer
 */
@ConfigurationProperties("driehoek.smtp")
record SmtpProperties(@DefaultValue("") String host, @DefaultValue("587") int port, @DefaultValue("") String username,
		@DefaultValue("") String password, @DefaultValue("") String from) {

	SmtpProperties {
		if (!host.isEmpty() && MailAddress.of(from).isEmpty()) {
			throw new SettingException("SMTP_HOST is set, and MAIL_FROM is no e-mail address.",
					"Set MAIL_FROM to the address all mails are to come from, such as leren@voorbeeld.nl.");
		}
	}

	Optional<MailAddress> sender() {
		return MailAddress.of(this.from);
	}

	@Override
	public String toString() {
		return this.host + ":" + this.port;
	}

}
