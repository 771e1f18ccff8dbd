package nl.driehoek.registrations.party;

import java.util.Locale;

import nl.driehoek.registrations.Check;

/**
 * A private chat with one user.
 *
 * @param channel the messenger it is in
 * @param number the messenger's number for the chat; in Telegram also the number of the
 * user
 */
public record ChatId(Channel channel, long number) {

	/**
	 * A messenger.
	 */
	public enum Channel {

		TELEGRAM

	}

	public static ChatId inTelegram(long number) {
		return new ChatId(Channel.TELEGRAM, number);
	}

	/**
	 * Reads what {@link #toString()} writes.
	 * @throws IllegalArgumentException if the text names no chat
	 */
	public static ChatId parse(String text) {
		String[] parts = text.split(":", 2);
		Check.that(parts.length == 2, "A chat is a channel and a number: '" + text + "'");
		return new ChatId(Channel.valueOf(parts[0].toUpperCase(Locale.ROOT)), Long.parseLong(parts[1]));
	}

	/**
	 * The chat as it is stored: {@code telegram:12345}.
	 */
	@Override
	public String toString() {
		return this.channel.name().toLowerCase(Locale.ROOT) + ":" + this.number;
	}

}
