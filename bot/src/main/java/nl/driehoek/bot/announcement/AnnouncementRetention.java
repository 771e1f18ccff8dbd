package nl.driehoek.bot.announcement;

import java.util.List;

import nl.driehoek.bot.catalogue.Catalogue;
import nl.driehoek.bot.registration.ErasureNotice;
import nl.driehoek.bot.time.OneByOne;
import nl.driehoek.registrations.programme.Meeting;
import nl.driehoek.registrations.programme.Programme;

/**
 * Erases announcements when the registrations of their receivers are erased.
 */
class AnnouncementRetention {

	private final Announcements announcements;

	private final ErasureNotice notice;

	private final Catalogue catalogue;

	AnnouncementRetention(Announcements announcements, ErasureNotice notice, Catalogue catalogue) {
		this.announcements = announcements;
		this.notice = notice;
		this.catalogue = catalogue;
	}

	void erase() {
		OneByOne.forEach(this.catalogue.programmes(), this::erase);
	}

	private void erase(Programme programme) {
		List<Meeting> over = this.notice.due(programme);
		if (over.size() == programme.meetings().size()) {
			this.announcements.forget(programme.id());
			return;
		}
		over.forEach(meeting -> this.announcements.forget(programme.id(), meeting.id()));
	}

}
