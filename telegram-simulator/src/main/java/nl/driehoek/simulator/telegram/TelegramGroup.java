package nl.driehoek.simulator.telegram;

import java.util.List;

import nl.driehoek.simulator.telegram.Message.Body;

/**
 * A group that contains the bot. With Telegram's privacy mode the bot receives only
 * commands there.
 */
public final class TelegramGroup {

	private final Chat chat;

	private final UserActions actions;

	TelegramGroup(Chat chat, UserActions actions) {
		this.chat = chat;
		this.actions = actions;
	}

	public long id() {
		return this.chat.id();
	}

	public Receipt hears(TelegramUser member, String text) {
		return this.actions.write(this.chat, member.person(), Body.text(UserText.formatted(text)));
	}

	public List<Message> messages() {
		return this.chat.messages();
	}

	/**
	 * Whether the bot is still in the group.
	 */
	public boolean hasBot() {
		return this.chat.status() != ChatStatus.LEFT;
	}

}
