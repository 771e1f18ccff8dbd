package nl.driehoek.bot.announcement;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import nl.driehoek.bot.catalogue.Surroundings;
import nl.driehoek.bot.fixtures.Season;
import nl.driehoek.bot.fixtures.TestClock;
import nl.driehoek.bot.registration.Notices;
import nl.driehoek.bot.storage.OnEveryStore;
import nl.driehoek.conversation.announcing.WrittenAnnouncement;
import nl.driehoek.registrations.party.ChatId;
import nl.driehoek.registrations.programme.MeetingId;
import nl.driehoek.registrations.programme.ProgrammeId;

import org.springframework.data.mongodb.core.MongoTemplate;

import static org.assertj.core.api.Assertions.assertThat;

class AnnouncementRetentionTests {

	/** The last moment of the half year after the meeting of 10 April, in Amsterdam. */
	private static final Instant LAST_MOMENT = Instant.parse("2026-10-10T21:59:59Z");

	private static final ProgrammeId PROGRAMME = Season.programme().id();

	private Duration notice = Duration.ofDays(1);

	private final TestClock clock = new TestClock(LAST_MOMENT);

	@OnEveryStore
	void erasesAnnouncementsToAMeetingWithItsRegistrations(MongoTemplate mongo) {
		Announcements announcements = written(mongo);

		this.notice = Duration.ZERO;
		erase(mongo, announcements);
		assertThat(announcements.find("april")).isPresent();
		this.notice = Duration.ofDays(1);
		this.clock.pass(Duration.ofSeconds(1));
		erase(mongo, announcements);

		assertThat(announcements.find("april")).isEmpty();
		assertThat(announcements.find("may")).isPresent();
		assertThat(announcements.find("all")).isPresent();
	}

	@OnEveryStore
	void erasesTheRestAfterTheLastMeetingOfTheProgrammeOnly(MongoTemplate mongo) {
		Announcements announcements = written(mongo);
		announcements.add(announcement("unknown", new ProgrammeId("weg"), Optional.empty()));

		this.clock.pass(Duration.ofDays(365));
		erase(mongo, announcements);

		assertThat(announcements.find("may")).isEmpty();
		assertThat(announcements.find("all")).isEmpty();
		assertThat(announcements.find("unknown")).as("its file may come back").isPresent();
	}

	/** What is due, is erased a day later. */
	private void erase(MongoTemplate mongo, Announcements announcements) {
		AnnouncementRetention retention = new AnnouncementRetention(announcements,
				Notices.on(mongo, new Surroundings(Season.catalogue(), this.clock)), Season.catalogue());
		retention.erase();
		this.clock.pass(this.notice);
		retention.erase();
	}

	private static Announcements written(MongoTemplate mongo) {
		Announcements announcements = new MongoAnnouncements(mongo);
		announcements.add(announcement("april", PROGRAMME, Optional.of(Season.APRIL)));
		announcements.add(announcement("may", PROGRAMME, Optional.of(Season.MAY)));
		announcements.add(announcement("all", PROGRAMME, Optional.empty()));
		return announcements;
	}

	private static Announcement announcement(String id, ProgrammeId programme, Optional<MeetingId> meeting) {
		return new Announcement(new WrittenAnnouncement(id, programme, meeting, "Tot vrijdag!", "Tot vrijdag"),
				ChatId.inTelegram(7), true, Optional.empty(), Optional.empty(), 0);
	}

}
