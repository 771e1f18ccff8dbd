package nl.driehoek.simulator.telegram;

import java.time.Instant;

/**
 * An update, kept until the bot confirms it.
 *
 * @param id the update id
 * @param numbering counts how often the ids were restarted before this update
 * @param chat the chat within which the order is kept; 0 for none
 * @param json the JSON sent to the bot
 * @param at when it was queued
 */
record Update(long id, int numbering, long chat, String json, Instant at) {

}
