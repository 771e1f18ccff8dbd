package nl.driehoek.registrations.party;

/**
 * Somebody who comes to a meeting.
 *
 * @param role what this person is
 * @param name the name as it was typed
 * @param address where the invitation goes; several attendees may share it
 */
public record Attendee(Role role, PersonName name, MailAddress address) {

}
