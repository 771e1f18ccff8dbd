package nl.driehoek.simulator.telegram;

import java.util.Optional;

/**
 * An inline button under a message: a press sends data to the bot, or opens a URL.
 *
 * @param text the label
 * @param data the callback data a press sends to the bot
 * @param url the URL a press opens
 */
public record Button(String text, Optional<String> data, Optional<String> url) {

}
