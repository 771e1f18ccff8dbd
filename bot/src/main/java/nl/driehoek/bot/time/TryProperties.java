package nl.driehoek.bot.time;

import java.time.Instant;
import java.util.Optional;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * For trying the assistant in another season.
 *
 * @param now {@code DRIEHOEK_NOW}: the moment from which the clock runs; production
 * leaves it unset
 */
@ConfigurationProperties("driehoek")
record TryProperties(Optional<Instant> now) {

}
