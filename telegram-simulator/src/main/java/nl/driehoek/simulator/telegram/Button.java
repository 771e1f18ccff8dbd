package nl.driehoek.simulator.telegram;

import java.util.Optional;

/**
 * A button under a message: it brings data to the bot or opens an address.
 *
 * @param text what it says
 * @param data what a press brings to the bot
 * @param url what it opens
 */
public record Button(String text, Optional<String> data, Optional<String> url) {

}
