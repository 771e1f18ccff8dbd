package nl.driehoek.registrations.party;

/**
 * The chat that owns a draft or a registration.
 *
 * @param value the messenger's number for the chat; for a private chat in Telegram also
 * the user's number
 */
public record ChatId(long value) {

	@Override
	public String toString() {
		return Long.toString(this.value);
	}

}
