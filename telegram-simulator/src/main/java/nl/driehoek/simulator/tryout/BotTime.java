package nl.driehoek.simulator.tryout;

import java.time.Instant;
import java.util.Optional;

/**
 * The time in the try-out.
 *
 * @param next when something is due next, if anything is
 * @param live whether the bot itself said so, or it is remembered
 */
record BotTime(Instant now, Optional<Instant> next, boolean live) {

}
