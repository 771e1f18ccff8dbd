package nl.driehoek.conversation.scene;

import java.util.List;

import nl.driehoek.conversation.Button;
import nl.driehoek.conversation.Notes;
import nl.driehoek.conversation.Words;
import nl.driehoek.conversation.machine.Signal;

/**
 * What a scene understood.
 */
public sealed interface Reading {

	/**
	 * An answer.
	 *
	 * @param signal where it leads
	 * @param notes all notes from now on
	 * @param said what to say before the next question
	 */
	record Understood(Signal signal, Notes notes, List<Words> said) implements Reading {

		public Understood {
			said = List.copyOf(said);
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

	static Understood understood(Signal signal, Notes notes) {
		return new Understood(signal, notes, List.of());
	}

	static Noted noted(Notes notes) {
		return new Noted(notes, List.of());
	}

	static NotUnderstood notUnderstood(String key, Words... args) {
		return new NotUnderstood(List.of(Words.message(key, args)), List.of());
	}

}
