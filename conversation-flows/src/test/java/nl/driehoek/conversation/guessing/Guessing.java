package nl.driehoek.conversation.guessing;

import java.util.List;
import java.util.Map;

import nl.driehoek.conversation.Step;
import nl.driehoek.conversation.Words;
import nl.driehoek.conversation.chapter.Chapter;
import nl.driehoek.conversation.chapter.Command;
import nl.driehoek.conversation.machine.Flow;
import nl.driehoek.conversation.scene.Reading;
import nl.driehoek.conversation.scene.Scene;
import nl.driehoek.conversation.scene.Setting;

import static nl.driehoek.conversation.Signal.missing;
import static nl.driehoek.conversation.guessing.GuessingStep.CHOOSING_RULES;
import static nl.driehoek.conversation.guessing.GuessingStep.GUESSING;
import static nl.driehoek.conversation.guessing.GuessingStep.OVER;
import static nl.driehoek.conversation.guessing.GuessingWord.ENDED;

/**
 * The chapter in which a number is guessed.
 */
final class Guessing implements Chapter {

	@Override
	public String name() {
		return GuessingStep.CHAPTER;
	}

	@Override
	public List<String> bundles() {
		return List.of("nl/driehoek/conversation/guessing/messages");
	}

	@Override
	public List<GuessingStep> steps() {
		return List.of(GuessingStep.values());
	}

	@Override
	public void draw(Flow flow) {
		flow.from(CHOOSING_RULES).toMissing(GUESSING);
		flow.from(GUESSING).on(ENDED).onlyTo(OVER);
		flow.from(GuessingStep.values()).onlyToMissing(CHOOSING_RULES);
	}

	@Override
	public Map<GuessingStep, Scene> scenes() {
		return Map.of(CHOOSING_RULES, new RulesScene(), GUESSING, new GuessScene(), OVER, new OverScene());
	}

	@Override
	public List<Command> commands() {
		return List.of(Command.forEveryone("raad",
				(step, setting) -> Reading.understood(missing(CHOOSING_RULES), Game.begun(setting).notes())));
	}

	@Override
	public List<GuessingStep> entries() {
		return List.of(CHOOSING_RULES);
	}

	@Override
	public boolean isInterlude() {
		return true;
	}

	@Override
	public Reading stop(Step step, Setting setting) {
		return Reading.left(Game.forgotten(setting.notes()), Words.message("guess.stopped"));
	}

}
