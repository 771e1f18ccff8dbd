package nl.driehoek.simulator.telegram;

import nl.driehoek.simulator.telegram.wire.Parameters;
import tools.jackson.databind.JsonNode;

/**
 * One method of the Bot API.
 */
@FunctionalInterface
interface BotMethod {

	/**
	 * Executes the call.
	 * @throws Refusal if Telegram would refuse the call
	 */
	JsonNode call(Parameters parameters);

}
