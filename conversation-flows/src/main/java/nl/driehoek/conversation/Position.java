package nl.driehoek.conversation;

/**
 * Where a conversation stands: all that must be stored of it.
 *
 * @param step the step that was reached
 * @param notes what was noted down
 * @param version rises whenever step or notes change, and only then; buttons carry it
 */
public record Position(Step step, Notes notes, int version) {

	/**
	 * The position of a conversation that has just begun.
	 */
	public static Position at(Step first) {
		return new Position(first, Notes.NONE, 0);
	}

	/**
	 * The position after a move; the same one if nothing changed.
	 */
	public Position moved(Step next, Notes noted) {
		return (next == this.step && noted.equals(this.notes)) ? this : new Position(next, noted, this.version + 1);
	}

}
