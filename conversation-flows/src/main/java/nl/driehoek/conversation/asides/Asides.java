package nl.driehoek.conversation.asides;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import nl.driehoek.conversation.Answer;
import nl.driehoek.conversation.Button;
import nl.driehoek.conversation.Step;
import nl.driehoek.conversation.Words;
import nl.driehoek.conversation.chapter.Chapter;
import nl.driehoek.conversation.chapter.Command;
import nl.driehoek.conversation.chapter.Topics;
import nl.driehoek.conversation.scene.Reading;
import nl.driehoek.conversation.scene.Setting;
import nl.driehoek.registrations.party.Language;

/**
 * The chapter of the questions that can be asked at any step. It has no steps of its own.
 */
public final class Asides implements Chapter {

	private static final String DUTCH = "dutch";

	private static final String ENGLISH = "english";

	private static final List<Button> LANGUAGES = List.of(Button.of(DUTCH, "button.dutch"),
			Button.of(ENGLISH, "button.english"));

	private final Help help;

	private final Privacy privacy;

	public Asides(Topics topics) {
		this.help = new Help(topics);
		this.privacy = new Privacy(topics);
	}

	@Override
	public String name() {
		return "asides";
	}

	@Override
	public List<String> bundles() {
		return List.of("nl/driehoek/conversation/asides/messages");
	}

	@Override
	public List<Command> commands() {
		return List.of(Command.forEveryone("help", (step, setting) -> new Reading.Aside(this.help.answer(setting))),
				Command.forEveryone("privacy", (step, setting) -> new Reading.Aside(this.privacy.answer(setting))),
				Command.forEveryone("taal", (step, setting) -> new Reading.Aside(language())).alsoCalled("language"));
	}

	@Override
	public List<Button> buttonsBelow(Step step) {
		return List.of(Button.of("/help", "button.help"));
	}

	@Override
	public List<Button> mayOffer(Setting setting) {
		return Stream.concat(LANGUAGES.stream(), this.help.questions(setting).stream()).toList();
	}

	@Override
	public Optional<Reading> pressedAnywhere(String choice, Setting setting) {
		return switch (choice) {
			case DUTCH -> Optional.of(chosen(Language.DUTCH, setting));
			case ENGLISH -> Optional.of(chosen(Language.ENGLISH, setting));
			default -> Help.question(choice, setting).map(said -> new Reading.Explained(List.of(said)));
		};
	}

	private static Answer language() {
		return Answer.of(Words.message("language.ask")).withRow(LANGUAGES);
	}

	private static Reading chosen(Language language, Setting setting) {
		return new Reading.Noted(setting.in(language), List.of(Words.message("language.chosen")));
	}

}
