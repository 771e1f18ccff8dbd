package nl.driehoek.conversation.talking;

import java.util.List;
import java.util.Map;

import nl.driehoek.conversation.Answer;
import nl.driehoek.conversation.Signal;
import nl.driehoek.conversation.Step;
import nl.driehoek.conversation.Words;
import nl.driehoek.conversation.chapter.Chapter;
import nl.driehoek.conversation.chapter.Command;
import nl.driehoek.conversation.machine.Flow;
import nl.driehoek.conversation.scene.Reading;
import nl.driehoek.conversation.scene.Scene;
import nl.driehoek.conversation.scene.Setting;

/**
 * A second main chapter, which takes over and asks two questions.
 */
final class Intake implements Chapter {

	enum Question implements Step {

		TOPIC, GOAL;

		@Override
		public String chapter() {
			return "intake";
		}

	}

	private record Asking(String question) implements Scene {

		@Override
		public Answer ask(Setting setting) {
			return Answer.of(Words.verbatim(this.question));
		}

		@Override
		public Reading said(String text, Setting setting) {
			return Reading.understood(Signal.missing(Question.GOAL), setting.notes());
		}

	}

	@Override
	public String name() {
		return "intake";
	}

	@Override
	public List<String> bundles() {
		return List.of();
	}

	@Override
	public List<Question> steps() {
		return List.of(Question.values());
	}

	@Override
	public List<Question> entries() {
		return List.of(Question.TOPIC);
	}

	@Override
	public void draw(Flow flow) {
		flow.from(Question.TOPIC).toMissing(Question.GOAL);
		flow.from(Question.values()).onlyToMissing(Question.TOPIC);
	}

	@Override
	public Map<Question, Scene> scenes() {
		return Map.of(Question.TOPIC, new Asking("Waar gaat het over?"), Question.GOAL, new Asking("Wat wil je?"));
	}

	@Override
	public List<Command> commands() {
		return List.of(Command.forEveryone("intake",
				(step, setting) -> Reading.understood(Signal.missing(Question.TOPIC), setting.notes())));
	}

}
