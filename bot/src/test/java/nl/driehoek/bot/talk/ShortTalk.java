package nl.driehoek.bot.talk;

import java.util.List;
import java.util.Optional;

import nl.driehoek.conversation.Answer;
import nl.driehoek.conversation.Input;
import nl.driehoek.conversation.Notes;
import nl.driehoek.conversation.Outcome;
import nl.driehoek.conversation.Position;
import nl.driehoek.conversation.Steps;
import nl.driehoek.conversation.Talk;
import nl.driehoek.conversation.Turn;
import nl.driehoek.conversation.Visitor;
import nl.driehoek.conversation.Wish;
import nl.driehoek.conversation.Words;
import nl.driehoek.conversation.World;
import nl.driehoek.conversation.registering.RegisteringStep;
import nl.driehoek.conversation.registering.RegistrationWish;
import nl.driehoek.registrations.party.Language;

/**
 * A talk that writes down all it hears, and to which "wens" is a wish.
 */
class ShortTalk implements Talk {

	static final Steps STEPS = new Steps(List.of(RegisteringStep.values()));

	static final Position BEGINNING = Position.at(STEPS.first());

	/** Makes it forget what it heard before. */
	static final String ANEW = "opnieuw";

	private Runnable meanwhile = () -> {
	};

	/**
	 * What happens elsewhere while this one thinks; once.
	 */
	void meanwhile(Runnable happening) {
		this.meanwhile = happening;
	}

	@Override
	public Position beginning() {
		return BEGINNING;
	}

	@Override
	public Turn hear(Position position, Input input, Visitor visitor, World world) {
		Runnable now = this.meanwhile;
		meanwhile(() -> {
		});
		now.run();
		String text = (input instanceof Input.Typed typed) ? typed.text() : "druk";
		if (text.equals("wens")) {
			Position settling = position.moved(RegisteringStep.SETTLING, position.notes());
			return new Turn(settling, Answer.of(), openWish(settling, visitor));
		}
		return noting(position, text);
	}

	@Override
	public Turn learn(Position position, Outcome outcome, Visitor visitor, World world) {
		return noting(position.moved(RegisteringStep.WORD_LEFT, position.notes()), "gedaan");
	}

	private static Turn noting(Position position, String text) {
		String heard = position.notes()
			.get("heard")
			.filter(before -> !text.equals(ANEW))
			.map(before -> before + " " + text)
			.orElse(text);
		Notes notes = position.notes().with("heard", heard);
		return new Turn(position.moved(position.step(), notes), Answer.of(Words.verbatim(heard)), Optional.empty());
	}

	@Override
	public Optional<Turn> nudge(Position position, Visitor visitor, World world) {
		return position.notes()
			.get("heard")
			.map(heard -> new Turn(position, Answer.of(Words.verbatim("Ben je er nog?")), Optional.empty()));
	}

	@Override
	public Optional<Wish> openWish(Position position, Visitor visitor) {
		return (position.step() == RegisteringStep.SETTLING)
				? Optional.of(new RegistrationWish.LeaveWord(visitor.chat(), visitor.language())) : Optional.empty();
	}

	@Override
	public Language language(Position position, Visitor visitor) {
		return visitor.language();
	}

}
