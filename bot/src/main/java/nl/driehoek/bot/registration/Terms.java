package nl.driehoek.bot.registration;

import nl.driehoek.registrations.programme.MeetingId;
import nl.driehoek.registrations.programme.ProgrammeId;

/**
 * What people who are in were promised about one meeting.
 *
 * @param programme its programme
 * @param meeting the meeting
 * @param text the programme file as it was when somebody registered, or staff confirmed
 * it
 */
record Terms(ProgrammeId programme, MeetingId meeting, String text) {
}
