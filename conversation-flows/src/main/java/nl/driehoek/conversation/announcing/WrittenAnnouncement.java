package nl.driehoek.conversation.announcing;

import java.util.Optional;

import nl.driehoek.registrations.programme.MeetingId;
import nl.driehoek.registrations.programme.ProgrammeId;

/**
 * An announcement as staff wrote it.
 *
 * @param id a UUID, minted when it was begun
 * @param programme to whose driehoeken
 * @param meeting only to those of this meeting; empty for the whole programme
 * @param text what to say
 * @param subject for those who get it by mail
 */
public record WrittenAnnouncement(String id, ProgrammeId programme, Optional<MeetingId> meeting, String text,
		String subject) {

}
