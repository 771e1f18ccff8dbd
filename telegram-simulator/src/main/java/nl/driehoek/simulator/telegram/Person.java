package nl.driehoek.simulator.telegram;

import nl.driehoek.simulator.telegram.wire.Json;
import tools.jackson.databind.node.ObjectNode;

/**
 * An account in Telegram: a user or the bot.
 *
 * @param id the user id in Telegram
 * @param firstName the displayed name
 * @param languageCode the language of the app, such as {@code nl}; empty when unknown
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
