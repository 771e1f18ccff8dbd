package nl.driehoek.conversation.talking;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

import nl.driehoek.conversation.announcing.AnnouncingStep;
import nl.driehoek.registrations.gemeente.Province;
import nl.driehoek.registrations.programme.Meeting;
import nl.driehoek.registrations.programme.Programme;
import nl.driehoek.registrations.programme.Question;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The longest that staff can be told; each answer is measured where it is taken.
 */
class AnnouncingLimitTests {

	private final TryWorld world = new TryWorld().with(programme("lang"));

	private final TryChat chat = new TryChat(this.world, AnnouncingTests.staff(7));

	private static Programme programme(String id) {
		List<Meeting> meetings = IntStream.range(0, 30)
			.mapToObj(i -> LocalDate.parse("2026-09-01").plusDays(i))
			.map(day -> Season.meeting(day.toString(), "R".repeat(200), Province.ZEELAND))
			.toList();
		Programme season = Season.programme(id, "T".repeat(300), meetings);
		return new Programme(season.id(), season.title(), season.about(), season.organiser(), season.agendaBefore(),
				season.keepAfter(), season.meetings(), List.of(new Question("Wat kost het?", "A".repeat(1000))),
				season.asks());
	}

	@Test
	void fitsLongSeasonsIntoOneCard() {
		everybodyIsThere();

		this.chat.give("bericht");

		assertThat(this.chat.labels()).hasSizeGreaterThan(24);
	}

	@Test
	void fitsManyProgrammesIntoOneCard() {
		everybodyIsThere();
		this.world.with(IntStream.range(0, 60).mapToObj(i -> programme("lang-" + i)).toArray(Programme[]::new));

		this.chat.give("bericht");

		assertThat(this.chat.labels()).hasSize(26);
	}

	@Test
	void fitsTheLongestAnnouncementIntoItsPreview() {
		everybodyIsThere();
		this.chat.give("bericht").press("wo 23 sep · 19998").say("x".repeat(1500)).say("y".repeat(120));
		assertThat(this.chat.step()).isEqualTo(AnnouncingStep.PREVIEWING_ANNOUNCEMENT);

		this.chat.say("Nog iets").press("Vraag?").press("Wat kost het?");

		assertThat(this.chat.text()).contains("A".repeat(1000));
		assertThat(this.chat.labels()).contains("Versturen");
		assertThat(this.chat.step()).isEqualTo(AnnouncingStep.PREVIEWING_ANNOUNCEMENT);
	}

	@Test
	void neverCutsACharacterOfTheSuggestedSubjectInTwo() {
		everybodyIsThere();
		this.world.with(Season.programme("lang", "😀".repeat(300), programme("lang").meetings()));

		this.chat.give("bericht").press("wo 23 sep · 19998").say("Tot dan!").press("Neem dit onderwerp");

		assertThat(this.chat.step()).isEqualTo(AnnouncingStep.PREVIEWING_ANNOUNCEMENT);
		assertThat(this.chat.text()).containsPattern("2026: (😀)+…”");
	}

	private void everybodyIsThere() {
		this.world.reaching(9999, 9999);
		IntStream.range(0, 30)
			.mapToObj(i -> LocalDate.parse("2026-09-01").plusDays(i).toString())
			.forEach(meeting -> this.world.reaching(meeting, 9999, 9999));
	}

}
