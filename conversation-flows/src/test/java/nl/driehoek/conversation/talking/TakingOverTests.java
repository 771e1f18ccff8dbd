package nl.driehoek.conversation.talking;

import java.util.ArrayList;
import java.util.List;

import nl.driehoek.conversation.announcing.AnnouncingStep;
import nl.driehoek.conversation.chapter.Chapter;
import nl.driehoek.conversation.registering.RegisteringStep;
import nl.driehoek.registrations.gemeente.Gemeenten;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How one main chapter takes over from another.
 */
class TakingOverTests {

	private final TryChat chat = new TryChat(ChapterTalk.of(chapters()), new TryWorld().reaching(12, 24),
			AnnouncingTests.staff(7));

	private static List<Chapter> chapters() {
		List<Chapter> chapters = new ArrayList<>(DriehoekTalk.chapters(Gemeenten.dutch()));
		chapters.add(new Intake());
		return chapters;
	}

	@Test
	void beginsWithoutAWayBack() {
		this.chat.toGriffier().give("intake");

		assertThat(this.chat.step()).isEqualTo(Intake.Question.TOPIC);
		assertThat(this.chat.labels()).doesNotContain("Terug");
		assertThat(this.chat.say("Stikstof").press("Terug").step()).isEqualTo(Intake.Question.TOPIC);
		assertThat(this.chat.labels()).doesNotContain("Terug");
	}

	@Test
	void keepsTheDraftOfTheOther() {
		this.chat.toGriffier().give("intake").say("Stikstof").start();

		assertThat(this.chat.step()).isEqualTo(RegisteringStep.RESUMING);
		assertThat(this.chat.labels()).doesNotContain("Terug");
	}

	@Test
	void isInterruptedLikeAnyOther() {
		this.chat.start().give("intake").say("Stikstof").give("bericht");
		assertThat(this.chat.step()).isEqualTo(AnnouncingStep.CHOOSING_AUDIENCE);

		assertThat(this.chat.give("intake").step()).as("It waits").isEqualTo(AnnouncingStep.CHOOSING_AUDIENCE);
		assertThat(this.chat.give("stop").step()).isEqualTo(Intake.Question.GOAL);
	}

	@Test
	void takesOverFromAnInterludeToo() {
		this.chat.toGriffier().give("bericht").give("intake");

		assertThat(this.chat.step()).isEqualTo(Intake.Question.TOPIC);
		assertThat(this.chat.labels()).doesNotContain("Terug");
		assertThat(this.chat.start().step()).isEqualTo(RegisteringStep.RESUMING);
	}

	@Test
	void staysWhenItsCommandIsGivenAtItsEntry() {
		this.chat.start().give("intake");

		assertThat(this.chat.give("intake").step()).isEqualTo(Intake.Question.TOPIC);
	}

}
