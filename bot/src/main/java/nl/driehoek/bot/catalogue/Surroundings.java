package nl.driehoek.bot.catalogue;

import java.time.Clock;

/**
 * What the desks look at before they decide.
 *
 * @param catalogue the programmes
 * @param clock the time that all rules count in
 */
public record Surroundings(Catalogue catalogue, Clock clock) {

}
