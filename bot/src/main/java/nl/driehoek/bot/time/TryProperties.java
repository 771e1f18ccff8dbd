package nl.driehoek.bot.time;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;

import nl.driehoek.bot.setting.SettingException;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The setting for trying the bot at another date.
 *
 * @param now {@code DRIEHOEK_NOW}: the start time of the clock; unset in production
 */
@ConfigurationProperties("driehoek")
record TryProperties(@DefaultValue("") String now) {

	Optional<Instant> start() {
		try {
			return this.now.isBlank() ? Optional.empty() : Optional.of(Instant.parse(this.now.strip()));
		}
		catch (DateTimeParseException ex) {
			throw new SettingException("DRIEHOEK_NOW is no moment: '" + this.now + "'.",
					"Write it as 2026-03-02T08:00:00Z, or leave it out: then the bot lives in the real time.");
		}
	}

}
