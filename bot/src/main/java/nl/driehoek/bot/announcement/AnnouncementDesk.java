package nl.driehoek.bot.announcement;

import java.util.List;
import java.util.Optional;

import nl.driehoek.bot.catalogue.Surroundings;
import nl.driehoek.bot.outbox.Outbox;
import nl.driehoek.bot.time.OneByOne;
import nl.driehoek.conversation.announcing.Audiences;
import nl.driehoek.conversation.announcing.Reach;
import nl.driehoek.conversation.announcing.WrittenAnnouncement;
import nl.driehoek.registrations.party.ChatId;
import nl.driehoek.registrations.programme.MeetingId;
import nl.driehoek.registrations.programme.Programme;
import nl.driehoek.registrations.programme.ProgrammeId;

/**
 * Writes one row in the outbox for each receiver of an announcement. Idempotent: after a
 * crash it adds only the rows that are missing.
 */
public class AnnouncementDesk implements Audiences {

	private final Announcements announcements;

	private final Receivers receivers;

	private final AnnouncementMessages words;

	private final Outbox outbox;

	private final Surroundings surroundings;

	AnnouncementDesk(Announcements announcements, Receivers receivers, AnnouncementMessages words, Outbox outbox,
			Surroundings surroundings) {
		this.announcements = announcements;
		this.receivers = receivers;
		this.words = words;
		this.outbox = outbox;
		this.surroundings = surroundings;
	}

	@Override
	public Reach reach(ProgrammeId programme, Optional<MeetingId> meeting) {
		List<Receiver> all = this.receivers.of(this.surroundings.catalogue().the(programme), meeting);
		int chats = (int) all.stream().filter(receiver -> receiver.chat().isPresent()).count();
		return new Reach(chats, all.size() - chats);
	}

	/**
	 * Stores an announcement and writes the rows of its receivers.
	 */
	public void announce(WrittenAnnouncement written, ChatId author) {
		this.announcements.add(new Announcement(written, author, false, Optional.empty(), Optional.empty(), 0));
		this.announcements.find(written.id()).filter(stored -> !stored.addressed()).ifPresent(this::address);
	}

	/**
	 * Writes the rows of announcements that a crash interrupted.
	 */
	void addressLeftOvers() {
		List<Announcement> left = this.announcements.open().stream().filter(stored -> !stored.addressed()).toList();
		OneByOne.forEach(left, this::address);
	}

	private void address(Announcement announcement) {
		WrittenAnnouncement written = announcement.written();
		Programme programme = this.surroundings.catalogue().the(written.programme());
		this.receivers.of(programme, written.meeting())
			.forEach(receiver -> this.outbox.want(
					this.words.message(written, programme.organiser(), receiver, this.surroundings.clock().instant())));
		this.announcements.replace(announcement.addressedNow());
	}

}
