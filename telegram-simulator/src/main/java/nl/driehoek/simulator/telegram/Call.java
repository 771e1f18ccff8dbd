package nl.driehoek.simulator.telegram;

import java.util.OptionalLong;

import nl.driehoek.simulator.telegram.wire.Parameters;

/**
 * One call of the Bot API.
 *
 * @param number its sequence number among all calls, from 1
 * @param method the method in lower case
 * @param parameters the parameters of the call
 */
public record Call(long number, String method, Parameters parameters) {

	public OptionalLong chat() {
		return this.parameters.number("chat_id");
	}

	public boolean is(String name) {
		return this.method.equalsIgnoreCase(name);
	}

}
