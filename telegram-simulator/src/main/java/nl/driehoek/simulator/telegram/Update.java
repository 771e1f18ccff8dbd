package nl.driehoek.simulator.telegram;

import java.time.Instant;

/**
 * Something that happened and waits until the bot has confirmed it.
 *
 * @param id its number
 * @param numbering which numbering the id belongs to, for ids may start anew
 * @param chat whose order it must keep; 0 for none
 * @param json what the bot gets
 * @param at when it happened
 */
record Update(long id, int numbering, long chat, String json, Instant at) {

}
