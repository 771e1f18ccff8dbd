package nl.driehoek.simulator.telegram;

import nl.driehoek.simulator.telegram.wire.Parameters;

/**
 * Finds the target chat of a call and refuses a call the bot may not make there.
 */
final class Recipients {

	private final Chats chats;

	Recipients(Chats chats) {
		this.chats = chats;
	}

	Chat find(Parameters parameters) {
		if (parameters.text("chat_id").filter((id) -> !id.isBlank()).isEmpty()) {
			throw Refusal.badRequest("chat_id is empty");
		}
		long id = parameters.number("chat_id").orElseThrow(() -> Refusal.badRequest("chat not found"));
		return this.chats.find(id).orElseThrow(() -> Refusal.badRequest("chat not found"));
	}

	Chat writable(Parameters parameters) {
		Chat chat = find(parameters);
		switch (chat.status()) {
			case NEW -> throw Refusal.forbidden("bot can't initiate conversation with a user");
			case BLOCKED -> throw Refusal.forbidden("bot was blocked by the user");
			case DEACTIVATED -> throw Refusal.forbidden("user is deactivated");
			case LEFT -> throw Refusal.forbidden("bot was kicked from the group chat");
			case STARTED -> {
			}
		}
		return chat;
	}

}
