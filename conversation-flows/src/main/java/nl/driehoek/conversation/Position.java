package nl.driehoek.conversation;

/**
 * Where a conversation stands: all that must be stored of it.
 *
 * @param step the place
 * @param notes what was noted down
 * @param version rises whenever step or notes change, and only then; buttons carry it
 */
public record Position(Step step, Notes notes, int version) {

	/** Where every conversation begins. */
	public static final Position BEGINNING = new Position(Step.WELCOME, Notes.NONE, 0);

	/**
	 * The position after a move; the same one if nothing changed.
	 */
	public Position moved(Step next, Notes noted) {
		return (next == this.step && noted.equals(this.notes)) ? this : new Position(next, noted, this.version + 1);
	}

}
