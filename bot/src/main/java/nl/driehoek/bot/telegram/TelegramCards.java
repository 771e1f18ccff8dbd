package nl.driehoek.bot.telegram;

import java.util.List;
import java.util.stream.Collectors;

import nl.driehoek.bot.outbox.Card;
import nl.driehoek.bot.talk.AnswerRenderer;
import nl.driehoek.conversation.Answer;
import nl.driehoek.conversation.Button;
import nl.driehoek.conversation.Phrasebook;
import nl.driehoek.conversation.Position;
import nl.driehoek.registrations.party.Language;

/**
 * Puts answers into Telegram's HTML and inline buttons.
 */
final class TelegramCards implements AnswerRenderer {

	private final Phrasebook phrasebook;

	TelegramCards(Phrasebook phrasebook) {
		this.phrasebook = phrasebook;
	}

	@Override
	public Card render(Answer answer, Position position, Language language) {
		String html = answer.paragraphs()
			.stream()
			.map(words -> this.phrasebook.say(words, language, Card::escaped))
			.collect(Collectors.joining("\n\n"));
		List<List<Card.Key>> rows = answer.rows()
			.stream()
			.map(row -> row.stream().map(button -> key(button, position, language)).toList())
			.toList();
		return new Card(Html.fitting(html), rows, answer.invitations(),
				answer.notice().map(words -> this.phrasebook.say(words, language)));
	}

	private Card.Key key(Button button, Position position, Language language) {
		return new Card.Key(this.phrasebook.say(button.label(), language), PressData.write(button.choice(), position));
	}

}
