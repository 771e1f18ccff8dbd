package nl.driehoek.simulator.telegram;

import nl.driehoek.simulator.telegram.wire.Parameters;
import tools.jackson.databind.JsonNode;

/**
 * One method of the Bot API.
 */
@FunctionalInterface
interface BotMethod {

	/**
	 * The result.
	 * @throws Refusal when Telegram would refuse the call
	 */
	JsonNode call(Parameters parameters);

}
