package nl.driehoek.conversation.talking;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import nl.driehoek.conversation.Button;
import nl.driehoek.conversation.Phrasebook;
import nl.driehoek.conversation.Turn;
import nl.driehoek.conversation.Words;
import nl.driehoek.conversation.chapter.Command;
import nl.driehoek.conversation.scene.Reading;
import nl.driehoek.conversation.scene.Scene;
import nl.driehoek.registrations.party.Language;

/**
 * What is typed: the way back and commands by their names, buttons by their labels, and
 * else an answer for the scene to read. Only when the scene cannot read it, a part of a
 * label or a yes or no counts, so that no free text is taken for a button.
 *
 * @param stage where the conversation goes on
 * @param presses what a button that was named does
 * @param commands those that can be given
 * @param phrasebook the labels, and other words for the way back and the commands
 */
record Answers(Stage stage, Presses presses, Commands commands, Phrasebook phrasebook) {

	private static final String OTHER_WORDS = "typed.";

	Turn take(String text, Moment moment) {
		Spelled typed = Spelled.of(text);
		return way(typed, moment).or(() -> offered(moment).named(typed))
			.or(() -> elsewhere(moment).named(typed))
			.map(choice -> this.presses.fresh(choice, moment))
			.orElseGet(() -> read(text, typed, moment));
	}

	private Turn read(String text, Spelled typed, Moment moment) {
		Reading reading = scene(moment).said(text, moment.setting());
		if (!(reading instanceof Reading.NotUnderstood not) || !not.rows().isEmpty()) {
			return this.stage.follow(reading, moment);
		}
		Optional<YesNo> yesNo = YesNo.in(typed);
		return yesNo.flatMap(said -> meaning(said, moment))
			.map(meant -> this.stage.follow(meant, moment))
			.or(() -> offered(moment).shortened(typed).map(choice -> this.presses.fresh(choice, moment)))
			.orElseGet(() -> this.stage.follow((yesNo.isPresent() && not.equals(Scene.UNCLEAR)) ? Scene.NEITHER : not,
					moment));
	}

	/**
	 * What it means to the scene, which may differ from the button that begins with it.
	 */
	private Optional<Reading> meaning(YesNo said, Moment moment) {
		Scene scene = scene(moment);
		return (said == YesNo.YES) ? scene.yes(moment.setting()) : scene.no(moment.setting());
	}

	private Offered offered(Moment moment) {
		List<Button> buttons = new ArrayList<>();
		this.stage.cards().card(moment).rows().forEach(buttons::addAll);
		return new Offered(buttons, this.phrasebook);
	}

	/** Buttons that stand below other answers than the card. */
	private Offered elsewhere(Moment moment) {
		List<Button> buttons = new ArrayList<>(scene(moment).mayOffer(moment.setting()));
		buttons.add(Cards.CARD_BUTTON);
		this.stage.chapters().all().forEach(one -> buttons.addAll(one.mayOffer(moment.setting())));
		return new Offered(buttons, this.phrasebook);
	}

	/** A free text may well be the name of a command that is no way out. */
	private Optional<String> way(Spelled typed, Moment moment) {
		if (isOtherWord(Cards.BACK, typed)) {
			return Optional.of(Cards.BACK);
		}
		boolean free = scene(moment).readsFreely();
		return this.commands.all()
			.stream()
			.filter(command -> command.who().includes(moment.visitor()))
			.filter(command -> isOtherWord(command.name(), typed) || (!free && isName(command, typed)))
			.map(command -> "/" + command.name())
			.findFirst();
	}

	private static boolean isName(Command command, Spelled typed) {
		return typed.words().size() == 1 && command.isCalled(typed.words().get(0));
	}

	private boolean isOtherWord(String name, Spelled typed) {
		return List.of(Language.values()).stream().anyMatch(language -> isOtherWord(name, typed, language));
	}

	private boolean isOtherWord(String name, Spelled typed, Language language) {
		String key = OTHER_WORDS + name;
		return this.phrasebook.keys(language).contains(key)
				&& List.of(this.phrasebook.say(Words.message(key), language).split(","))
					.stream()
					.map(Spelled::of)
					.anyMatch(typed::equals);
	}

	private Scene scene(Moment moment) {
		return this.stage.scene(moment.step());
	}

}
