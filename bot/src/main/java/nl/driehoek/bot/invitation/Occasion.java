package nl.driehoek.bot.invitation;

import nl.driehoek.registrations.gemeente.Gemeente;
import nl.driehoek.registrations.programme.Meeting;
import nl.driehoek.registrations.programme.Programme;

/**
 * What an invitation is for, looked up.
 *
 * @param programme of the meeting
 * @param meeting as it is now
 * @param gemeente of the driehoek
 */
record Occasion(Programme programme, Meeting meeting, Gemeente gemeente) {

}
