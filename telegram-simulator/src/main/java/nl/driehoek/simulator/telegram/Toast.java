package nl.driehoek.simulator.telegram;

import java.time.Instant;

/**
 * A short word shown over the chat after a press.
 *
 * @param text what it says
 * @param alert whether it must be clicked away
 * @param at when it appeared
 */
public record Toast(String text, boolean alert, Instant at) {

}
