package nl.driehoek.simulator.telegram;

import nl.driehoek.simulator.telegram.wire.Parameters;

/**
 * Reads the message of a user from a request and sends it.
 */
final class UserMessageRequest {

	private UserMessageRequest() {
	}

	static Receipt by(TelegramUser user, Parameters parameters) {
		String text = parameters.text("text").orElse("");
		if (parameters.flag("sticker")) {
			return user.sendsSticker();
		}
		if (parameters.flag("photo")) {
			return user.sendsPhoto();
		}
		if (parameters.flag("voice")) {
			return user.sendsVoice();
		}
		if (parameters.number("edit").isPresent()) {
			return user.edits((int) parameters.number("edit").getAsLong(), text);
		}
		return parameters.flag("forward") ? user.forwards(text) : user.sends(text);
	}

}
