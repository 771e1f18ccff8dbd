package nl.driehoek.simulator.telegram;

import java.io.IOException;
import java.util.List;

import nl.driehoek.simulator.telegram.wire.Json;
import nl.driehoek.simulator.telegram.wire.ParameterReader;
import nl.driehoek.simulator.telegram.wire.Parameters;
import tools.jackson.databind.JsonNode;

/**
 * One request on the users' side.
 *
 * @param reply the way back
 * @param variables the changing parts of its path
 */
record Visit(Reply reply, List<String> variables) {

	Visit {
		variables = List.copyOf(variables);
	}

	String variable() {
		return this.variables.get(0);
	}

	long id() {
		return Long.parseLong(variable());
	}

	Parameters parameters() throws IOException {
		return ParameterReader.read(this.reply.request());
	}

	void answer(JsonNode body) {
		this.reply.send(200, body);
	}

	void refuse(int status, String why) {
		this.reply.send(status, Json.object().put("error", why));
	}

}
