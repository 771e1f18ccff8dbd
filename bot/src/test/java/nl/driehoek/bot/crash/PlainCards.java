package nl.driehoek.bot.crash;

import java.util.List;
import java.util.Optional;

import nl.driehoek.bot.outbox.Card;
import nl.driehoek.bot.talk.AnswerRenderer;
import nl.driehoek.conversation.Answer;
import nl.driehoek.conversation.Button;
import nl.driehoek.conversation.Input;
import nl.driehoek.conversation.Phrasebook;
import nl.driehoek.conversation.Position;
import nl.driehoek.conversation.Text;
import nl.driehoek.conversation.talking.ChapterTalk;
import nl.driehoek.registrations.party.Language;

/**
 * Cards in plain words, with buttons that carry step, version and choice.
 */
final class PlainCards implements AnswerRenderer {

	private static final ChapterTalk TALK = Bot.TALK;

	private static final Phrasebook PHRASEBOOK = TALK.phrasebook();

	@Override
	public Card render(Answer answer, Position position, Language language) {
		String text = String.join("\n",
				answer.paragraphs().stream().map(words -> PHRASEBOOK.say(words, language)).toList());
		List<List<Card.Key>> rows = answer.rows()
			.stream()
			.map(row -> row.stream().map(button -> key(button, position, language)).toList())
			.toList();
		return new Card(Text.of(text), rows, answer.invitations(), Optional.empty());
	}

	private static Card.Key key(Button button, Position position, Language language) {
		return new Card.Key(PHRASEBOOK.say(button.label(), language),
				position.step().id() + " " + position.version() + " " + button.choice());
	}

	static Input.Pressed press(Card card, String label) {
		String[] data = card.rows()
			.stream()
			.flatMap(List::stream)
			.filter(key -> key.label().startsWith(label))
			.map(key -> key.data().split(" ", 3))
			.findFirst()
			.orElseThrow(() -> new AssertionError("No button '" + label + "' under: " + card));
		return new Input.Pressed(data[2], TALK.steps().stored(data[0]), Integer.parseInt(data[1]));
	}

}
