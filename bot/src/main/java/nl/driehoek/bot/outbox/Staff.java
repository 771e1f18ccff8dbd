package nl.driehoek.bot.outbox;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import nl.driehoek.bot.setting.SettingException;
import nl.driehoek.registrations.party.ChatId;

/**
 * Who runs the programme.
 *
 * @param staff {@code DRIEHOEK_STAFF}: the numbers of their Telegram users, with commas
 */
public record Staff(Set<Long> staff) {

	public Staff {
		staff = Set.copyOf(staff);
	}

	/**
	 * Reads the setting.
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
	 * Whether this chat, of one user, is one of staff.
	 */
	public boolean includes(ChatId chat) {
		return this.staff.contains(chat.number());
	}

	public Set<ChatId> chats() {
		return this.staff.stream().map(ChatId::inTelegram).collect(Collectors.toUnmodifiableSet());
	}

}
