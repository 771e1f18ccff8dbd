package nl.driehoek.conversation.talking;

import java.util.ArrayList;
import java.util.List;

import nl.driehoek.conversation.Answer;
import nl.driehoek.conversation.Button;
import nl.driehoek.conversation.scene.Reading;
import nl.driehoek.conversation.scene.Scene;

/**
 * Makes the card of a step: what its scene asks, and below it the buttons that lead out.
 *
 * @param chapters the scenes, and the buttons of each chapter
 * @param walk knows whether there is a way back
 */
record Cards(Chapters chapters, Walk walk) {

	/** Telegram cuts labels that do not fit, and three long ones do not. */
	private static final int WAYS_PER_ROW = 2;

	static final String BACK = "back";

	static final String CARD = "card";

	/** The way back to the card, below an answer in between. */
	static final Button CARD_BUTTON = Button.of(CARD, "button.card");

	Answer card(Moment moment) {
		return this.chapters.scene(moment.step()).ask(moment.setting()).withRowsOf(WAYS_PER_ROW, ways(moment));
	}

	/** The short card. */
	Answer again(Moment moment) {
		return this.chapters.scene(moment.step()).again(moment.setting()).withRowsOf(WAYS_PER_ROW, ways(moment));
	}

	/** Buttons that may help, instead of those of the scene. */
	Answer helping(Reading.NotUnderstood not, Moment moment) {
		Answer answer = Answer.of(not.said());
		for (List<Button> row : not.rows()) {
			answer = answer.withRow(row);
		}
		return answer.withRowsOf(WAYS_PER_ROW, ways(moment));
	}

	/** An answer in between, with a button back to the card. */
	static Answer aside(Answer answer) {
		return answer.withRow(CARD_BUTTON);
	}

	private List<Button> ways(Moment moment) {
		List<Button> ways = new ArrayList<>();
		Scene scene = this.chapters.scene(moment.step());
		if (this.walk.wayBack(moment).isPresent() || scene.back(moment.setting()).isPresent()) {
			ways.add(Button.of(BACK, "button.back"));
		}
		this.chapters.all().forEach(chapter -> ways.addAll(chapter.buttonsBelow(moment.step())));
		return ways;
	}

}
