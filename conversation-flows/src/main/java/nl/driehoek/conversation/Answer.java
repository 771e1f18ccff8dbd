package nl.driehoek.conversation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import nl.driehoek.registrations.seat.RegistrationId;

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
		return of(List.of(paragraphs));
	}

	/**
	 * An answer of paragraphs alone.
	 */
	public static Answer of(List<Words> paragraphs) {
		return new Answer(paragraphs, List.of(), List.of(), Optional.empty());
	}

	/**
	 * This answer after something else that is said first.
	 */
	public Answer after(List<Words> first) {
		List<Words> all = Stream.concat(first.stream(), this.paragraphs.stream()).toList();
		return new Answer(all, this.rows, this.invitations, this.notice);
	}

	/**
	 * Only the question of this answer, with its buttons.
	 */
	public Answer question() {
		List<Words> last = this.paragraphs.subList(Math.max(0, this.paragraphs.size() - 1), this.paragraphs.size());
		return new Answer(last, this.rows, List.of(), Optional.empty());
	}

	/**
	 * This answer with one more row of buttons.
	 */
	public Answer withRow(Button... row) {
		return withRow(List.of(row));
	}

	/**
	 * This answer with one more row of buttons; an empty row is left out.
	 */
	public Answer withRow(List<Button> row) {
		List<List<Button>> all = row.isEmpty() ? this.rows : Stream.concat(this.rows.stream(), Stream.of(row)).toList();
		return new Answer(this.paragraphs, all, this.invitations, this.notice);
	}

	/**
	 * This answer with its buttons in rows of so many.
	 */
	public Answer withRowsOf(int perRow, List<Button> buttons) {
		Answer answer = this;
		for (int from = 0; from < buttons.size(); from += perRow) {
			answer = answer.withRow(buttons.subList(from, Math.min(from + perRow, buttons.size())));
		}
		return answer;
	}

	/**
	 * This answer with a calendar file.
	 */
	public Answer with(List<RegistrationId> files) {
		return new Answer(this.paragraphs, this.rows, files, this.notice);
	}

	/**
	 * This answer with a short word at the button that was pressed.
	 */
	public Answer noticing(Words word) {
		return new Answer(this.paragraphs, this.rows, this.invitations, Optional.of(word));
	}

}
