package nl.driehoek.bot.announcement;

import java.time.LocalDate;
import java.util.List;

import nl.driehoek.bot.catalogue.Surroundings;
import nl.driehoek.bot.time.OneByOne;
import nl.driehoek.registrations.programme.Meeting;
import nl.driehoek.registrations.programme.Programme;

/**
 * Erases announcements when the registrations of their receivers are erased.
 */
class AnnouncementRetention {

	private final Announcements announcements;

	private final Surroundings surroundings;

	AnnouncementRetention(Announcements announcements, Surroundings surroundings) {
		this.announcements = announcements;
		this.surroundings = surroundings;
	}

	void erase() {
		LocalDate today = LocalDate.ofInstant(this.surroundings.clock().instant(), Meeting.AMSTERDAM);
		OneByOne.forEach(this.surroundings.catalogue().programmes(), programme -> erase(programme, today));
	}

	private void erase(Programme programme, LocalDate today) {
		List<Meeting> over = programme.meetings()
			.stream()
			.filter(meeting -> programme.hasKept(meeting, today))
			.toList();
		if (over.size() == programme.meetings().size()) {
			this.announcements.forget(programme.id());
			return;
		}
		over.forEach(meeting -> this.announcements.forget(programme.id(), meeting.id()));
	}

}
