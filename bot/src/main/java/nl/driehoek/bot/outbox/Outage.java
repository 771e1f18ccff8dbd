package nl.driehoek.bot.outbox;

import java.time.Instant;

/**
 * A time in which a mail server takes nothing from us.
 *
 * @param since when it began
 * @param said what the server said of it; empty if it did not answer
 */
public record Outage(Instant since, String said) {

}
