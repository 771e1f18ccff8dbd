package nl.driehoek.conversation;

/**
 * Who may use a chapter or a command.
 */
public enum Who {

	/** Everyone who talks with us. */
	EVERYONE,

	/** Only the people who run the programme. */
	STAFF;

	public boolean includes(Visitor visitor) {
		return this == EVERYONE || visitor.staff();
	}

}
