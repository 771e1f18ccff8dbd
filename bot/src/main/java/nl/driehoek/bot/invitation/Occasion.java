package nl.driehoek.bot.invitation;

import java.util.Optional;

import nl.driehoek.registrations.gemeente.Gemeente;
import nl.driehoek.registrations.programme.Meeting;
import nl.driehoek.registrations.programme.Programme;

/**
 * What an invitation is for, as the catalogue has it.
 *
 * @param programme of the meeting
 * @param meeting as it is now
 * @param driehoekOf the gemeente whose driehoek comes; empty for a person who comes alone
 */
record Occasion(Programme programme, Meeting meeting, Optional<Gemeente> driehoekOf) {

}
