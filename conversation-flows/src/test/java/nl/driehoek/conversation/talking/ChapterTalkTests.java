package nl.driehoek.conversation.talking;

import java.util.List;
import java.util.Map;

import nl.driehoek.conversation.Answer;
import nl.driehoek.conversation.Signal;
import nl.driehoek.conversation.Step;
import nl.driehoek.conversation.Visitor;
import nl.driehoek.conversation.Words;
import nl.driehoek.conversation.chapter.Chapter;
import nl.driehoek.conversation.chapter.Command;
import nl.driehoek.conversation.scene.Reading;
import nl.driehoek.conversation.scene.Scene;
import nl.driehoek.conversation.scene.Setting;
import nl.driehoek.registrations.party.ChatId;
import nl.driehoek.registrations.party.Language;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/**
 * What a talk demands of its chapters.
 */
class ChapterTalkTests {

	private final Small hall = new Small("hall", Map.of(Door.HALL, new Shut()), List.of());

	private final Small attic = new Small("attic", Map.of(Door.ATTIC, new Shut()), List.of(command("up")));

	private static Command command(String name) {
		return Command.forEveryone(name, (step, setting) -> Reading.noted(setting.notes())).alsoCalled("go");
	}

	@Test
	void beginsAtTheFirstStepOfTheFirstChapter() {
		assertThat(ChapterTalk.of(List.of(this.attic, this.hall)).beginning().step()).isEqualTo(Door.ATTIC);
		assertThat(ChapterTalk.of(List.of(this.hall, this.attic)).beginning().step()).isEqualTo(Door.HALL);
	}

	@Test
	void refusesTheSameChapterTwice() {
		assertThatIllegalArgumentException().isThrownBy(() -> ChapterTalk.of(List.of(this.hall, this.hall)))
			.withMessage("Two steps have the id hall/HALL");
	}

	@Test
	void refusesAStepWithoutAScene() {
		Small unfinished = new Small("attic", Map.of(), List.of());

		assertThatIllegalArgumentException().isThrownBy(() -> ChapterTalk.of(List.of(this.hall, unfinished)))
			.withMessage("No scene for step attic/ATTIC");
	}

	@Test
	void refusesACommandWithANameOfAnother() {
		Small other = new Small("hall", Map.of(Door.HALL, new Shut()), List.of(command("down")));

		assertThatIllegalArgumentException().isThrownBy(() -> ChapterTalk.of(List.of(other, this.attic)))
			.withMessageContaining("/up");
	}

	@Test
	void failsAtASignalTheFlowDoesNotKnow() {
		ChapterTalk talk = ChapterTalk.of(List.of(this.hall, this.attic));
		TryChat chat = new TryChat(talk, new TryWorld(), new Visitor(ChatId.inTelegram(1), Language.DUTCH, false));

		assertThatIllegalStateException().isThrownBy(() -> chat.say("open"))
			.withMessage("No move from hall/HALL on Wrong[step=ATTIC]");
	}

	@Test
	void failsAtACommandTheFlowDoesNotKnow() {
		Command forgotten = Command.forEveryone("up",
				(step, setting) -> Reading.understood(Signal.wrong(Door.ATTIC), setting.notes()));
		Small attic = new Small("attic", Map.of(Door.ATTIC, new Shut()), List.of(forgotten));
		ChapterTalk talk = ChapterTalk.of(List.of(this.hall, attic));
		TryChat chat = new TryChat(talk, new TryWorld(), new Visitor(ChatId.inTelegram(1), Language.DUTCH, false));

		assertThatIllegalStateException().isThrownBy(() -> chat.give("up"))
			.withMessage("No move from hall/HALL on Wrong[step=ATTIC]");
	}

	@Test
	void refusesASecondChapterWithoutAnEntry() {
		Chapter unreachable = new Chapter() {

			@Override
			public String name() {
				return "attic";
			}

			@Override
			public List<String> bundles() {
				return List.of();
			}

			@Override
			public List<Door> steps() {
				return List.of(Door.ATTIC);
			}

			@Override
			public Map<Door, Scene> scenes() {
				return Map.of(Door.ATTIC, new Shut());
			}

		};

		assertThat(ChapterTalk.of(List.of(unreachable)).steps().all()).containsExactly(Door.ATTIC);
		assertThatIllegalArgumentException().isThrownBy(() -> ChapterTalk.of(List.of(this.hall, unreachable)))
			.withMessage("No entry leads into the chapter attic");
	}

	private enum Door implements Step {

		HALL, ATTIC;

		@Override
		public String chapter() {
			return (this == HALL) ? "hall" : "attic";
		}

	}

	/**
	 * A chapter of one step and no moves but the way in.
	 */
	private record Small(String name, Map<Door, Scene> scenes, List<Command> commands) implements Chapter {

		@Override
		public List<String> bundles() {
			return List.of();
		}

		@Override
		public List<Door> steps() {
			return List.of(this.name.equals("hall") ? Door.HALL : Door.ATTIC);
		}

		@Override
		public List<Door> entries() {
			return steps();
		}

	}

	/**
	 * Says that the attic is wrong, for which there is no move.
	 */
	private static final class Shut implements Scene {

		@Override
		public Answer ask(Setting setting) {
			return Answer.of(Words.verbatim("Dicht."));
		}

		@Override
		public Reading said(String text, Setting setting) {
			return Reading.understood(Signal.wrong(Door.ATTIC), setting.notes());
		}

	}

}
