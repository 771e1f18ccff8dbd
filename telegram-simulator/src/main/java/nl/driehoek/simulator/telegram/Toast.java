package nl.driehoek.simulator.telegram;

import java.time.Instant;

/**
 * A short notification shown over the chat after a press.
 *
 * @param text the text
 * @param alert whether the user must dismiss it
 * @param at when it appeared
 */
public record Toast(String text, boolean alert, Instant at) {

}
