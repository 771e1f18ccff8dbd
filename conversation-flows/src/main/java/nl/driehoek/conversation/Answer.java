package nl.driehoek.conversation;

import java.util.List;
import java.util.Optional;

import nl.driehoek.registrations.RegistrationId;

/**
 * What we say, with the buttons below it.
 *
 * @param paragraphs what happened, then one question, last
 * @param rows the buttons, row by row
 * @param invitations the registrations whose calendar file goes with it
 * @param notice a short word at the button that was pressed, such as that it is an old
 * one
 */
public record Answer(List<Words> paragraphs, List<List<Button>> rows, List<RegistrationId> invitations,
		Optional<Words> notice) {

	public Answer {
		paragraphs = List.copyOf(paragraphs);
		rows = rows.stream().map(List::copyOf).toList();
		invitations = List.copyOf(invitations);
	}

	/**
	 * An answer of paragraphs alone.
	 */
	public static Answer of(Words... paragraphs) {
		return new Answer(List.of(paragraphs), List.of(), List.of(), Optional.empty());
	}

}
