package nl.driehoek.bot.access;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import nl.driehoek.bot.setting.SettingException;
import nl.driehoek.registrations.party.ChatId;

/**
 * The people who run the programmes.
 *
 * @param chats their private chats with the bot
 */
public record Staff(Set<ChatId> chats) {

	public Staff {
		chats = Set.copyOf(chats);
	}

	/**
	 * Reads the setting {@code DRIEHOEK_STAFF}: the numbers of Telegram users, with
	 * commas.
	 * @throws SettingException if it holds something else
	 */
	public static Staff of(String numbers) {
		try {
			return new Staff(Stream.of(numbers.split(","))
				.map(String::strip)
				.filter(number -> !number.isEmpty())
				.map(number -> ChatId.inTelegram(Long.parseLong(number)))
				.collect(Collectors.toUnmodifiableSet()));
		}
		catch (NumberFormatException ex) {
			throw new SettingException("DRIEHOEK_STAFF holds something else than numbers of Telegram users.",
					"Write numbers with commas, such as 12345678,23456789; the bot tells yours at /privacy.");
		}
	}

	/**
	 * Whether this private chat is with a member of staff.
	 */
	public boolean includes(ChatId chat) {
		return this.chats.contains(chat);
	}

}
