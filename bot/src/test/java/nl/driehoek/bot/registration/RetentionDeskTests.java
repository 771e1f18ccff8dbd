package nl.driehoek.bot.registration;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import nl.driehoek.bot.fixtures.Registered;
import nl.driehoek.bot.fixtures.Season;
import nl.driehoek.bot.invitation.Invitations;
import nl.driehoek.bot.invitation.StoredInvitations;
import nl.driehoek.bot.outbox.Body;
import nl.driehoek.bot.outbox.Card;
import nl.driehoek.bot.outbox.Message;
import nl.driehoek.bot.outbox.TestOutbox;
import nl.driehoek.bot.storage.OnEveryStore;
import nl.driehoek.registrations.party.ChatId;
import nl.driehoek.registrations.programme.Meeting;
import nl.driehoek.registrations.seat.Registration;

import org.springframework.data.mongodb.core.MongoTemplate;

import static org.assertj.core.api.Assertions.assertThat;

class RetentionDeskTests {

	/** The last moment of the half year after the meeting of 10 April, in Amsterdam. */
	private static final Instant LAST_MOMENT = Instant.parse("2026-10-10T21:59:59Z");

	private static final Registration APRIL = Registered.in(1, Registered.ZWOLLE, Season.APRIL);

	private static final Registration MAY = Registered.in(2, Registered.ASSEN, Season.MAY);

	@OnEveryStore
	void erasesPeopleHalfAYearAfterTheirMeeting(MongoTemplate mongo) {
		Desk desk = seated(mongo);
		Invitations invitations = StoredInvitations.wanted(mongo, APRIL, MAY);
		TestOutbox outbox = TestOutbox.on(mongo);
		RetentionDesk retention = new RetentionDesk(desk.registrations(), desk.plans(), invitations, outbox.messages(),
				Notices.on(mongo, desk.surroundings()));

		desk.clock().pass(Duration.between(Season.SECOND_OF_MARCH, LAST_MOMENT));
		retention.erase();
		assertThat(desk.registrations().withIds(List.of(APRIL.id(), MAY.id()))).hasSize(2);
		assertThat(invitations.of(APRIL.id())).hasSize(3);
		desk.clock().pass(Duration.ofSeconds(1));
		retention.erase();
		assertThat(desk.registrations().withIds(List.of(APRIL.id(), MAY.id()))).as("staff are told first").hasSize(2);
		desk.clock().pass(Duration.ofDays(1));
		retention.erase();

		assertThat(desk.registrations().withIds(List.of(APRIL.id(), MAY.id()))).containsExactly(MAY);
		assertThat(invitations.of(APRIL.id())).isEmpty();
		assertThat(invitations.of(MAY.id())).hasSize(3);
		assertThat(desk.plans().find(Season.programme()).entries()).as("who came").hasSize(2);
	}

	@OnEveryStore
	void erasesPersonsWhoCameAlone(MongoTemplate mongo) {
		Desk desk = Desk.on(mongo);
		Registration resident = Registered.inwoner();
		desk.desk().claim(resident);
		Invitations invitations = StoredInvitations.wanted(mongo, resident);

		RetentionDesk retention = new RetentionDesk(desk.registrations(), desk.plans(), invitations,
				TestOutbox.on(mongo).messages(), Notices.on(mongo, desk.surroundings()));

		desk.clock().pass(Duration.ofDays(300));
		retention.erase();
		desk.clock().pass(Duration.ofDays(1));
		retention.erase();

		assertThat(desk.registrations().find(resident.id())).isEmpty();
		assertThat(invitations.of(resident.id())).isEmpty();
	}

	@OnEveryStore
	void erasesMessagesOfHalfAYearAgo(MongoTemplate mongo) {
		Desk desk = seated(mongo);
		TestOutbox outbox = TestOutbox.on(mongo);
		outbox.messages().want(message("old", Season.SECOND_OF_MARCH));
		outbox.messages().want(message("new", LAST_MOMENT.minus(Duration.ofDays(1))));
		desk.clock().pass(Duration.between(Season.SECOND_OF_MARCH, LAST_MOMENT));

		new RetentionDesk(desk.registrations(), desk.plans(), StoredInvitations.wanted(mongo), outbox.messages(),
				Notices.on(mongo, desk.surroundings()))
			.erase();

		assertThat(outbox.messages().find("old")).isEmpty();
		assertThat(outbox.messages().find("new")).isPresent();
	}

	@OnEveryStore
	void aDoubtedClockErasesNothing(MongoTemplate mongo) {
		Desk desk = seated(mongo);
		TestOutbox outbox = TestOutbox.on(mongo);
		outbox.messages().want(message("old", Season.SECOND_OF_MARCH));
		RetentionDesk retention = new RetentionDesk(desk.registrations(), desk.plans(),
				StoredInvitations.wanted(mongo, APRIL, MAY), outbox.messages(),
				Notices.doubting(mongo, desk.surroundings()));

		desk.clock().pass(Duration.ofDays(365));
		retention.erase();
		desk.clock().pass(Duration.ofDays(2));
		retention.erase();

		assertThat(desk.registrations().withIds(List.of(APRIL.id(), MAY.id()))).hasSize(2);
		assertThat(outbox.messages().find("old")).isPresent();
	}

	@OnEveryStore
	void staffHearOnceWhatWillBeErasedAndAClockPutRightCallsItOff(MongoTemplate mongo) {
		Desk desk = seated(mongo);
		List<String> told = new ArrayList<>();
		ErasureNotice notice = Notices.on(mongo, desk.surroundings(),
				(programme, meeting, parties) -> told.add(meeting.id() + " " + parties));

		desk.clock().pass(Duration.ofDays(250));
		notice.due(Season.programme());
		notice.due(Season.programme());
		assertThat(told).containsOnlyOnce(Season.APRIL + " 1");
		desk.clock().pass(Duration.ofDays(-250));
		assertThat(notice.due(Season.programme())).isEmpty();
		desk.clock().pass(Duration.ofDays(250).plusHours(1));

		assertThat(notice.due(Season.programme())).as("announced anew").isEmpty();
		assertThat(told).filteredOn((Season.APRIL + " 1")::equals).hasSize(2);
		desk.clock().pass(Duration.ofDays(1));
		assertThat(notice.due(Season.programme())).extracting(Meeting::id).contains(Season.APRIL);
	}

	private static Desk seated(MongoTemplate mongo) {
		Desk desk = Desk.on(mongo);
		desk.desk().claim(APRIL);
		desk.desk().claim(MAY);
		return desk;
	}

	private static Message message(String id, Instant due) {
		return Message.wanted(id, new Body.InChat(ChatId.inTelegram(7), Card.of("Dag"), Optional.empty()), due);
	}

}
