package nl.driehoek.conversation.scene;

import java.util.List;
import java.util.stream.Stream;

import nl.driehoek.conversation.Answer;
import nl.driehoek.conversation.Button;
import nl.driehoek.conversation.Notes;
import nl.driehoek.conversation.Signal;
import nl.driehoek.conversation.Words;

/**
 * What a scene or a command understood.
 */
public sealed interface Reading {

	/**
	 * An answer that leads to another step.
	 *
	 * @param signal where it leads
	 * @param notes all notes from now on
	 * @param said what to say before the next question
	 */
	record Understood(Signal signal, Notes notes, List<Words> said) implements Reading {

		public Understood {
			said = List.copyOf(said);
		}

		@Override
		public Reading after(List<Words> first) {
			return new Understood(this.signal, this.notes, joined(first, this.said));
		}

	}

	/**
	 * Something worth noting, but the step is not done.
	 *
	 * @param notes all notes from now on
	 * @param said what to say before asking again
	 */
	record Noted(Notes notes, List<Words> said) implements Reading {

		public Noted {
			said = List.copyOf(said);
		}

		@Override
		public Reading after(List<Words> first) {
			return new Noted(this.notes, joined(first, this.said));
		}

	}

	/**
	 * Nothing that helps.
	 *
	 * @param said what we saw and what we need
	 * @param rows buttons that may help, instead of those of the card; if there are none,
	 * the card is shown again
	 */
	record NotUnderstood(List<Words> said, List<List<Button>> rows) implements Reading {

		public NotUnderstood {
			said = List.copyOf(said);
			rows = rows.stream().map(List::copyOf).toList();
		}

	}

	/**
	 * A question in between: its answer is shown with a button that leads back to the
	 * card.
	 *
	 * @param answer what to say
	 */
	record Aside(Answer answer) implements Reading {
	}

	/**
	 * A question in between: its answer is said before the card, or instead of a card
	 * that leaves no room.
	 *
	 * @param said what to say
	 */
	record Explained(List<Words> said) implements Reading {

		public Explained {
			said = List.copyOf(said);
		}

	}

	/**
	 * The end of an interlude: back to the step that was interrupted.
	 *
	 * @param notes all notes from now on
	 * @param said what to say before the question of that step
	 */
	record Left(Notes notes, List<Words> said) implements Reading {

		public Left {
			said = List.copyOf(said);
		}

	}

	/**
	 * This reading after something else that is said first, if it leads on.
	 */
	default Reading after(List<Words> first) {
		return this;
	}

	private static List<Words> joined(List<Words> first, List<Words> then) {
		return Stream.concat(first.stream(), then.stream()).toList();
	}

	static Understood understood(Signal signal, Notes notes) {
		return new Understood(signal, notes, List.of());
	}

	static Noted noted(Notes notes) {
		return new Noted(notes, List.of());
	}

	static NotUnderstood notUnderstood(String key, Words... args) {
		return new NotUnderstood(List.of(Words.message(key, args)), List.of());
	}

	static Left left(Notes notes, Words... said) {
		return new Left(notes, List.of(said));
	}

}
