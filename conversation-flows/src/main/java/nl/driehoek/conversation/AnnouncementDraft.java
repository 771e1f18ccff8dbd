package nl.driehoek.conversation;

import java.util.Optional;

import nl.driehoek.registrations.programme.MeetingId;
import nl.driehoek.registrations.programme.ProgrammeId;

/**
 * An announcement as staff wrote it.
 *
 * @param id a UUID, minted with the draft
 * @param programme to whose driehoeken
 * @param meeting only to those of this meeting; empty for the whole programme
 * @param text what to say
 * @param subject for who gets it by mail
 */
public record AnnouncementDraft(String id, ProgrammeId programme, Optional<MeetingId> meeting, String text,
		String subject) {

}
