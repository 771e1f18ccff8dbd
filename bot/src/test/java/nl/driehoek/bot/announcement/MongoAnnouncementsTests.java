package nl.driehoek.bot.announcement;

import java.util.Optional;

import nl.driehoek.bot.fixtures.Season;
import nl.driehoek.bot.outbox.Tally;
import nl.driehoek.bot.storage.OnEveryStore;
import nl.driehoek.conversation.announcing.WrittenAnnouncement;
import nl.driehoek.registrations.party.ChatId;
import nl.driehoek.registrations.programme.MeetingId;

import org.springframework.data.mongodb.core.MongoTemplate;

import static org.assertj.core.api.Assertions.assertThat;

class MongoAnnouncementsTests {

	@OnEveryStore
	void storesEveryFieldOfAnAnnouncement(MongoTemplate mongo) {
		Announcements announcements = new MongoAnnouncements(mongo);
		Announcement full = new Announcement(written("a", Optional.of(Season.MAY)), ChatId.inTelegram(7), true,
				Optional.of(5), Optional.of(new Tally(1, 2, 3, 4, 5)), 0);
		Announcement fresh = fresh("b");

		announcements.add(full);
		announcements.add(fresh);

		assertThat(announcements.find("a")).contains(atVersion(full, 1));
		assertThat(announcements.find("b")).contains(atVersion(fresh, 1));
	}

	@OnEveryStore
	void addingAnAnnouncementAgainChangesNothing(MongoTemplate mongo) {
		Announcements announcements = new MongoAnnouncements(mongo);
		announcements.add(fresh("a"));

		announcements.add(fresh("a").addressedNow());

		assertThat(announcements.find("a")).map(Announcement::addressed).contains(false);
	}

	@OnEveryStore
	void theSecondOfTwoReplacementsLoses(MongoTemplate mongo) {
		Announcements announcements = new MongoAnnouncements(mongo);
		announcements.add(fresh("a"));
		Announcement read = announcements.find("a").orElseThrow();

		assertThat(announcements.replace(read.addressedNow())).isTrue();
		assertThat(announcements.replace(read.addressedNow())).isFalse();
	}

	@OnEveryStore
	void isOpenUntilItsFinalProgressIsShown(MongoTemplate mongo) {
		Announcements announcements = new MongoAnnouncements(mongo);
		announcements.add(fresh("fresh"));
		announcements.add(fresh("addressed").addressedNow());
		announcements.add(fresh("busy").addressedNow().showing(1, new Tally(1, 0, 0, 0, 0)));
		announcements.add(fresh("done").addressedNow().showing(1, new Tally(0, 1, 0, 0, 0)));

		assertThat(announcements.open()).extracting(open -> open.written().id())
			.containsExactlyInAnyOrder("fresh", "addressed", "busy");
	}

	private static Announcement fresh(String id) {
		return new Announcement(written(id, Optional.empty()), ChatId.inTelegram(7), false, Optional.empty(),
				Optional.empty(), 0);
	}

	private static WrittenAnnouncement written(String id, Optional<MeetingId> meeting) {
		return new WrittenAnnouncement(id, Season.programme().id(), meeting, "Tot vrijdag!", "Tot vrijdag");
	}

	private static Announcement atVersion(Announcement announcement, long version) {
		return new Announcement(announcement.written(), announcement.author(), announcement.addressed(),
				announcement.card(), announcement.shown(), version);
	}

}
