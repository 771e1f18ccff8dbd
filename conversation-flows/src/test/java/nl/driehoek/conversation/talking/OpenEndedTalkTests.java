package nl.driehoek.conversation.talking;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import nl.driehoek.conversation.registering.RegisteringStep;
import nl.driehoek.conversation.registering.SeatOutcome;
import nl.driehoek.registrations.gemeente.Province;
import nl.driehoek.registrations.programme.Capacity;
import nl.driehoek.registrations.programme.Meeting;
import nl.driehoek.registrations.programme.MeetingId;
import nl.driehoek.registrations.programme.Place;
import nl.driehoek.registrations.programme.When;
import nl.driehoek.registrations.seat.Refusal;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Meetings without a date, without a building or without a limit.
 */
class OpenEndedTalkTests {

	private static final MeetingId JUNE = new MeetingId("juni");

	private final TryWorld world = new TryWorld();

	private final TryChat chat = new TryChat(this.world);

	@Test
	void mentionsAMeetingToFollowAndOffersNoButtonForIt() {
		offer(Season.meeting("2026-05-29", "Oost", Province.OVERIJSSEL), june(new When.ToFollow(), Capacity.of(6)));

		this.chat.start().press("Driehoek aanmelden").press("Alle data");

		assertThat(this.chat.text()).contains("Noord: de datum volgt.");
		assertThat(this.chat.labels()).contains("vr 29 mei · 6 vrij").noneMatch(label -> label.contains("volgt"));
	}

	@Test
	void mentionsItInEnglishToo() {
		offer(Season.meeting("2026-05-29", "Oost", Province.OVERIJSSEL), june(new When.ToFollow(), Capacity.of(6)));

		this.chat.start().give("taal");
		this.chat.press("English").press("Register a driehoek").press("All dates");

		assertThat(this.chat.text()).contains("Noord: the date will follow.");
	}

	@Test
	void offersAMeetingWithoutALimitWithoutANumber() {
		offer(june(inJune(), Capacity.UNLIMITED));

		this.chat.start().press("Driehoek aanmelden").press("Alle data");

		assertThat(this.chat.text()).contains("vrijdag 12 juni – Noord, locatie volgt. Aanmelden kan tot en met");
		assertThat(this.chat.press("vr 12 jun").step()).isEqualTo(RegisteringStep.NAMING_GEMEENTE);
	}

	@Test
	void offersAnOnlineMeetingInEveryProvince() {
		offer(Season.meeting("2026-05-29", "Oost", Province.OVERIJSSEL), new Meeting(JUNE, inJune(), "Heel Nederland",
				List.of(), new Place.Online(Optional.empty(), Optional.empty()), Capacity.of(6)));

		this.chat.start().press("Driehoek aanmelden").press("Overijssel");

		assertThat(this.chat.text()).contains("vrijdag 12 juni – Heel Nederland, online. Nog 6 plekken.");
	}

	@Test
	void keepsEverythingWhenTheDateIsTakenBack() {
		offer(Season.meeting("2026-05-29", "Oost", Province.OVERIJSSEL), june(inJune(), Capacity.of(6)));
		this.chat.toPromise();

		this.chat.promiseAndLearn(new SeatOutcome.Refused(new Refusal.ToFollow(new MeetingId("2026-05-29"))));

		assertThat(this.chat.step()).isEqualTo(RegisteringStep.CHOOSING_DATE);
		assertThat(this.chat.text()).contains("De datum die je koos, gaat niet door. De nieuwe datum volgt.");
	}

	@Test
	void showsARegistrationWhoseDateWasTakenBack() {
		offer(Season.meeting("2026-05-29", "Oost", Province.OVERIJSSEL));
		this.chat.toPromise().press("Ja, we komen alle drie");

		this.world.with(Season.programme("driehoek-2026", "Leren", List.of(new Meeting(new MeetingId("2026-05-29"),
				new When.ToFollow(), "Oost", List.of(Province.OVERIJSSEL), new Place.Unknown(), Capacity.of(6)))));

		assertThat(this.chat.give("mijn").text()).startsWith("Zwolle doet mee. De datum volgt.");
	}

	private void offer(Meeting... meetings) {
		this.world.with(Season.programme("driehoek-2026", "Leren", List.of(meetings)));
	}

	private static Meeting june(When when, Capacity capacity) {
		return new Meeting(JUNE, when, "Noord", List.of(Province.DRENTHE), new Place.Unknown(), capacity);
	}

	private static When inJune() {
		LocalDate day = LocalDate.of(2026, 6, 12);
		return new When.On(day, Optional.empty(), day.minusWeeks(4));
	}

}
