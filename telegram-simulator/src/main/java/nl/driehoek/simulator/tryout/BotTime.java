package nl.driehoek.simulator.tryout;

import java.time.Instant;
import java.util.Optional;

/**
 * The time of the bot's clock.
 *
 * @param next when the next scheduled task is due
 * @param live whether the bot answered; otherwise {@code now} is the remembered time
 */
record BotTime(Instant now, Optional<Instant> next, boolean live) {

}
