package nl.driehoek.conversation.guessing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import nl.driehoek.conversation.MenuLine;
import nl.driehoek.conversation.Position;
import nl.driehoek.conversation.Visitor;
import nl.driehoek.conversation.chapter.Chapter;
import nl.driehoek.conversation.chapter.Command;
import nl.driehoek.conversation.registering.RegisteringStep;
import nl.driehoek.conversation.talking.ChapterTalk;
import nl.driehoek.conversation.talking.DriehoekTalk;
import nl.driehoek.conversation.talking.TryChat;
import nl.driehoek.conversation.talking.TryWorld;
import nl.driehoek.registrations.gemeente.Gemeenten;
import nl.driehoek.registrations.party.ChatId;
import nl.driehoek.registrations.party.Language;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A chapter is added with one package and one line.
 */
class GuessingTests {

	private final ChapterTalk talk = ChapterTalk.of(chapters());

	private final TryWorld world = new TryWorld().at("2026-03-02T09:00:06Z").reaching(12, 24);

	private final TryChat chat = new TryChat(this.talk, this.world,
			new Visitor(ChatId.inTelegram(1), Language.DUTCH, true));

	private static List<Chapter> chapters() {
		List<Chapter> chapters = new ArrayList<>(DriehoekTalk.chapters(Gemeenten.dutch()));
		chapters.add(new Guessing());
		return chapters;
	}

	@Test
	void isPlayedAndEndsWhereItBegan() {
		this.chat.start().give("raad").press("10").press("3").say("5");
		assertThat(this.chat.text()).isEqualTo("Hoger.\n\nRaad een getal van 1 tot en met 10. Je mag nog 2 keer.");

		this.chat.say("7");
		assertThat(this.chat.text()).isEqualTo("Goed geraden: 7!\n\nNog een keer?");
		this.chat.press("Genoeg");

		assertThat(this.chat.step()).isEqualTo(RegisteringStep.WELCOME);
	}

	@Test
	void comesInBetweenInTheMiddleOfARegistration() {
		Position griffier = this.chat.toGriffier().position();

		this.chat.give("raad").press("10").press("3").say("7").press("Genoeg");

		assertThat(this.chat.step()).isEqualTo(griffier.step());
		assertThat(this.chat.notes()).isEqualTo(griffier.notes());
		assertThat(this.chat.text()).startsWith("We gaan verder waar je was.").contains("Hoe heet je");
		assertThat(this.chat.press("Terug").step()).isEqualTo(RegisteringStep.CHOOSING_ROLE);
	}

	@Test
	void walksBackInsideAScene() {
		this.chat.start().give("raad").press("100");
		assertThat(this.chat.text()).isEqualTo("Hoe vaak wil je raden?");

		this.chat.press("Terug");
		assertThat(this.chat.step()).isEqualTo(GuessingStep.CHOOSING_RULES);
		assertThat(this.chat.text()).isEqualTo("Ik neem een getal in gedachten. Tot hoe hoog?");

		assertThat(this.chat.press("Terug").step()).isEqualTo(RegisteringStep.WELCOME);
	}

	@Test
	void walksBackFromAStepToTheSceneWithTwoQuestions() {
		this.chat.start().give("raad").press("100").press("7");

		assertThat(this.chat.press("Terug").text()).isEqualTo("Hoe vaak wil je raden?");
		assertThat(this.chat.press("Terug").text()).startsWith("Ik neem een getal");
	}

	@Test
	void comesInBetweenInAChapterThatCameInBetween() {
		Position griffier = this.chat.toGriffier().position();
		this.chat.give("bericht").press("Iedereen · 36").say("Tot vrijdag!");
		Position subject = this.chat.position();

		this.chat.give("raad").press("10");
		assertThat(this.chat.give("bericht").step()).as("It waits for the game").isEqualTo(GuessingStep.CHOOSING_RULES);
		this.chat.give("stop");

		assertThat(this.chat.step()).isEqualTo(subject.step());
		assertThat(this.chat.notes()).isEqualTo(subject.notes());
		assertThat(this.chat.give("stop").step()).isEqualTo(griffier.step());
		assertThat(this.chat.notes()).isEqualTo(griffier.notes());
	}

	@Test
	void isInTheMenuAndChangesNothingElseThere() {
		List<String> before = namesOfCommands(DriehoekTalk.chapters(Gemeenten.dutch()));

		assertThat(DriehoekTalk.with(Gemeenten.dutch()).menu()).extracting(MenuLine::name)
			.containsExactlyElementsOf(with(before, "stop", "cancel"));
		assertThat(this.talk.menu()).extracting(MenuLine::name)
			.containsExactlyElementsOf(with(before, "raad", "stop", "cancel"));
	}

	private static List<String> namesOfCommands(List<Chapter> chapters) {
		return chapters.stream().flatMap(chapter -> chapter.commands().stream()).map(Command::name).toList();
	}

	private static List<String> with(List<String> some, String... more) {
		return Stream.concat(some.stream(), Stream.of(more)).toList();
	}

}
