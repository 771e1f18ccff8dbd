package nl.driehoek.bot.telegram;

import java.util.List;
import java.util.Optional;

import nl.driehoek.conversation.Answer;
import nl.driehoek.conversation.Button;
import nl.driehoek.conversation.Input;
import nl.driehoek.conversation.Notes;
import nl.driehoek.conversation.Outcome;
import nl.driehoek.conversation.Position;
import nl.driehoek.conversation.Talk;
import nl.driehoek.conversation.Turn;
import nl.driehoek.conversation.Visitor;
import nl.driehoek.conversation.Wish;
import nl.driehoek.conversation.Words;
import nl.driehoek.conversation.World;
import nl.driehoek.conversation.registering.RegisteringStep;
import nl.driehoek.registrations.party.Language;
import nl.driehoek.registrations.seat.RegistrationId;

/**
 * A talk that says back what it heard, and counts. A text that begins with "boem" makes
 * it fail, and "bestand" gets a calendar file.
 */
class EchoTalk implements Talk {

	static final RegistrationId WITH_FILE = new RegistrationId("0f8fad5b-d9cb-469f-a165-70867728950e");

	static final String OLD_BUTTON = "Die knop is oud";

	@Override
	public Position beginning() {
		return Position.at(RegisteringStep.WELCOME);
	}

	@Override
	public Turn hear(Position position, Input input, Visitor visitor, World world) {
		if (input instanceof Input.Typed typed) {
			return said(position, typed.text(), visitor);
		}
		if (input instanceof Input.Pressed pressed) {
			return pressed(position, pressed);
		}
		if (input instanceof Input.Commanded commanded) {
			return move(position, "Opdracht " + commanded.name());
		}
		return move(position, "Dat kan ik niet lezen");
	}

	private static Turn said(Position position, String text, Visitor visitor) {
		if (text.startsWith("boem")) {
			throw new IllegalStateException("Kan niet tegen " + text);
		}
		Turn turn = move(position, (visitor.staff() ? "Staf zei: " : "Je zei: ") + text);
		return text.equals("bestand") ? withFile(turn) : turn;
	}

	private static Turn withFile(Turn turn) {
		Answer answer = turn.answer();
		return new Turn(turn.position(),
				new Answer(answer.paragraphs(), answer.rows(), List.of(WITH_FILE), answer.notice()), Optional.empty());
	}

	private static Turn pressed(Position position, Input.Pressed pressed) {
		if (pressed.version() != position.version() || pressed.step() != position.step()) {
			String current = position.notes().values().getOrDefault("last", "niets");
			return new Turn(position, answer(current, Optional.of(Words.verbatim(OLD_BUTTON))), Optional.empty());
		}
		return move(position, "Druk: " + pressed.choice());
	}

	private static Turn move(Position position, String what) {
		int count = Integer.parseInt(position.notes().values().getOrDefault("count", "0")) + 1;
		String said = what + " (" + count + ")";
		Notes notes = position.notes().with("last", said).with("count", Integer.toString(count));
		return new Turn(position.moved(position.step(), notes), answer(said, Optional.empty()), Optional.empty());
	}

	private static Answer answer(String said, Optional<Words> notice) {
		List<Button> row = List.of(new Button(Words.verbatim("Verder"), "go"),
				new Button(Words.verbatim("Links"), "left"));
		return new Answer(List.of(Words.verbatim(said)), List.of(row), List.of(), notice);
	}

	@Override
	public Turn learn(Position position, Outcome outcome, Visitor visitor, World world) {
		throw new UnsupportedOperationException("Nothing is wished here");
	}

	@Override
	public Optional<Turn> nudge(Position position, Visitor visitor, World world) {
		return Optional.empty();
	}

	@Override
	public Optional<Wish> openWish(Position position, Visitor visitor) {
		return Optional.empty();
	}

	@Override
	public Language language(Position position, Visitor visitor) {
		return visitor.language();
	}

}
