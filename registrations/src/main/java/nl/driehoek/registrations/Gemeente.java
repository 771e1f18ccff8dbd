package nl.driehoek.registrations;

/**
 * A Dutch gemeente.
 *
 * @param code stays when the name changes
 * @param name the official name, such as {@code Súdwest-Fryslân}
 * @param province where it lies
 */
public record Gemeente(GemeenteCode code, String name, Province province) {

}
