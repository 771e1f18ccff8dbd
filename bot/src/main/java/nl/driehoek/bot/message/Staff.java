package nl.driehoek.bot.message;

import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import nl.driehoek.registrations.ChatId;

/**
 * Who runs the programme.
 *
 * @param staff {@code DRIEHOEK_STAFF}: the numbers of their Telegram users, with commas
 */
@ConfigurationProperties("driehoek")
public record Staff(@DefaultValue Set<Long> staff) {

	public Staff {
		staff = Set.copyOf(staff);
	}

	/**
	 * Whether this chat, of one user, is one of staff.
	 */
	public boolean includes(ChatId chat) {
		return this.staff.contains(chat.value());
	}

	public Set<ChatId> chats() {
		return this.staff.stream().map(ChatId::new).collect(Collectors.toUnmodifiableSet());
	}

}
