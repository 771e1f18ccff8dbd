package nl.driehoek.bot.invitation;

import nl.driehoek.registrations.Gemeente;
import nl.driehoek.registrations.Meeting;
import nl.driehoek.registrations.Programme;

/**
 * What an invitation is for, looked up.
 *
 * @param programme of the meeting
 * @param meeting as it is now
 * @param gemeente of the driehoek
 */
record Occasion(Programme programme, Meeting meeting, Gemeente gemeente) {

}
