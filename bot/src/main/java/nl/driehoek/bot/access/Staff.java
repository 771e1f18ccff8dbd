package nl.driehoek.bot.access;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import nl.driehoek.bot.setting.SettingException;
import nl.driehoek.registrations.party.ChatId;

/**
 * The people who run the programmes.
 *
 * @param staff the numbers of their Telegram users
 */
public record Staff(Set<Long> staff) {

	public Staff {
		staff = Set.copyOf(staff);
	}

	/**
	 * Reads the setting {@code DRIEHOEK_STAFF}: numbers with commas.
	 * @throws SettingException if it holds something else
	 */
	public static Staff of(String numbers) {
		try {
			return new Staff(Stream.of(numbers.split(","))
				.map(String::strip)
				.filter(number -> !number.isEmpty())
				.map(Long::valueOf)
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
		return this.staff.contains(chat.number());
	}

	public Set<ChatId> chats() {
		return this.staff.stream().map(ChatId::inTelegram).collect(Collectors.toUnmodifiableSet());
	}

}
