package nl.driehoek.simulator.telegram;

import java.util.List;

import nl.driehoek.simulator.telegram.Message.Body;

/**
 * A group in which the bot is; it sees only commands there, as Telegram's privacy mode
 * has it.
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
		return this.chat.standing() != Standing.LEFT;
	}

}
