package nl.driehoek.simulator.telegram;

import java.io.IOException;
import java.util.List;

import nl.driehoek.simulator.telegram.wire.Json;
import nl.driehoek.simulator.telegram.wire.ParameterReader;
import nl.driehoek.simulator.telegram.wire.Parameters;
import tools.jackson.databind.JsonNode;

/**
 * One request to the API for users.
 *
 * @param reply sends the response
 * @param variables the path variables
 */
record UserSideRequest(Reply reply, List<String> variables) {

	UserSideRequest {
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
