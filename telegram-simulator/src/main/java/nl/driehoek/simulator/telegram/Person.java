package nl.driehoek.simulator.telegram;

import nl.driehoek.simulator.telegram.wire.Json;
import tools.jackson.databind.node.ObjectNode;

/**
 * Someone in Telegram: a user, or the bot.
 *
 * @param id Telegram's number
 * @param firstName the name shown
 * @param languageCode the language of the app, such as {@code nl}; empty when untold
 * @param bot whether it is the bot
 */
record Person(long id, String firstName, String languageCode, boolean bot) {

	ObjectNode json() {
		ObjectNode json = Json.object().put("id", this.id).put("is_bot", this.bot).put("first_name", this.firstName);
		if (!this.languageCode.isEmpty()) {
			json.put("language_code", this.languageCode);
		}
		return this.bot ? json.put("username", "offline_driehoek_bot") : json;
	}

}
