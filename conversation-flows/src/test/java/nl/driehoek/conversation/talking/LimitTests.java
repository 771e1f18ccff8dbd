package nl.driehoek.conversation.talking;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import nl.driehoek.conversation.Command;
import nl.driehoek.conversation.Step;
import nl.driehoek.registrations.Meeting;
import nl.driehoek.registrations.MeetingId;
import nl.driehoek.registrations.Province;
import nl.driehoek.registrations.Times;
import nl.driehoek.registrations.Venue;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The longest that can be said; each answer is measured where it is taken.
 */
class LimitTests {

	private static final String NAME = "N".repeat(100);

	private static final String LONG_MAIL = "m".repeat(60) + "@" + ("d".repeat(60) + ".").repeat(3) + "nl";

	private final TryWorld world = new TryWorld();

	private final TryChat chat = new TryChat(this.world);

	private static List<Meeting> manyMeetings(int many) {
		return IntStream.range(0, many).mapToObj(i -> {
			LocalDate day = LocalDate.parse("2026-04-10").plusDays(i);
			return new Meeting(new MeetingId("m" + i), day,
					Optional.of(new Times(LocalTime.of(9, 0), LocalTime.of(12, 30))), "R".repeat(200),
					List.of(Province.values()), Optional.of(new Venue("V".repeat(100), "A".repeat(200))), 6,
					day.minusDays(30 - (i % 2) * 2));
		}).toList();
	}

	@Test
	void fitsTheLongestNamesIntoEveryAnswer() {
		for (String gemeente : List.of("Nuenen, Gerwen en Nederwetten", "Deventer", "Kampen")) {
			this.chat.start().press("Driehoek aanmelden").press("Alle data").press(this.chat.labels().get(0));
			this.chat.say(gemeente).press("Ik regel het voor hen").say(NAME + ", " + LONG_MAIL);
			this.chat.say(NAME + ", " + LONG_MAIL).say(NAME + ", " + LONG_MAIL).say(NAME + ", " + LONG_MAIL);
			assertThat(this.chat.step()).isEqualTo(Step.REVIEWING);
			this.chat.press("Burgemeester").press("Terug").press("Ja, klopt").press("Ja, we komen alle drie");
			assertThat(this.chat.give(Command.MINE).text()).contains(NAME);
		}
		assertThat(this.world.registrations()).hasSize(3);
	}

	@Test
	void fitsALongSeasonIntoPages() {
		this.world.with(Season.programme("lang", "Lang", manyMeetings(40)));
		IntStream.range(20, 30).forEach(i -> this.world.taken("m" + i, 6));
		this.chat.start().press("Driehoek aanmelden").press("Alle data");

		String first = this.chat.labels().get(0);
		assertThat(this.chat.press("Meer data").labels().get(0)).isNotEqualTo(first);
		for (int i = 0; i < 10; i++) {
			this.chat.press("Meer data");
		}
		assertThat(this.chat.press(this.chat.labels().get(0)).step()).isEqualTo(Step.NAMING_GEMEENTE);
	}

	@Test
	void answersLongPastedTextsInShort() {
		this.chat.toGriffier().say(("Beste mensen, " + "bla ".repeat(30) + "\n").repeat(30));

		assertThat(this.chat.text()).hasSizeLessThan(1500);
	}

}
