package nl.driehoek.bot.time;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * What is remembered of the clock.
 *
 * @param seen the last time that is believed
 * @param ran how long the bot ran in all, by a clock that cannot be set
 * @param doubtedSince how long it had run when the clock was found to be far ahead; empty
 * if it is believed
 */
public record Seen(Instant seen, Duration ran, Optional<Duration> doubtedSince) {
}
