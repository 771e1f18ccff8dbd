package nl.driehoek.bot.telegram;

import java.util.List;

import nl.driehoek.bot.outbox.Card;
import nl.driehoek.bot.talk.AnswerRenderer;
import nl.driehoek.conversation.Answer;
import nl.driehoek.conversation.Button;
import nl.driehoek.conversation.Phrasebook;
import nl.driehoek.conversation.Position;
import nl.driehoek.conversation.Text;
import nl.driehoek.registrations.party.Language;

/**
 * Renders answers as cards whose buttons carry data for Telegram.
 */
final class TelegramCards implements AnswerRenderer {

	private final Phrasebook phrasebook;

	private final PressData presses;

	TelegramCards(Phrasebook phrasebook, PressData presses) {
		this.phrasebook = phrasebook;
		this.presses = presses;
	}

	@Override
	public Card render(Answer answer, Position position, Language language) {
		List<Text> paragraphs = answer.paragraphs()
			.stream()
			.map(words -> this.phrasebook.text(words, language))
			.toList();
		List<List<Card.Key>> rows = answer.rows()
			.stream()
			.map(row -> row.stream().map(button -> key(button, position, language)).toList())
			.toList();
		return new Card(Text.joined("\n\n", paragraphs), rows, answer.invitations(),
				answer.notice().map(words -> this.phrasebook.say(words, language)));
	}

	private Card.Key key(Button button, Position position, Language language) {
		return new Card.Key(this.phrasebook.say(button.label(), language),
				this.presses.write(button.choice(), position));
	}

}
