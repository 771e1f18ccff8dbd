package nl.driehoek.simulator.telegram;

import java.util.Arrays;
import java.util.stream.Collectors;

import nl.driehoek.simulator.telegram.wire.Json;
import nl.driehoek.simulator.telegram.wire.Parameters;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads and writes faults as JSON.
 */
final class FaultJson {

	private FaultJson() {
	}

	static Fault read(Parameters parameters) {
		FaultKind kind = kind(parameters.text("kind").orElse(""));
		int amount = (int) parameters.number(kind.amountName()).orElse(kind.usualAmount());
		return new Fault(kind, amount, parameters.text("method").orElse(""), parameters.number("chat").orElse(0),
				(int) parameters.number("times").orElse(1));
	}

	static ObjectNode write(Fault fault) {
		ObjectNode json = Json.object().put("kind", fault.kind().wireName()).put("times", fault.times());
		if (!fault.kind().amountName().isEmpty()) {
			json.put(fault.kind().amountName(), fault.amount());
		}
		if (!fault.method().isEmpty()) {
			json.put("method", fault.method());
		}
		return (fault.chat() != 0) ? json.put("chat", fault.chat()) : json;
	}

	private static FaultKind kind(String name) {
		return Arrays.stream(FaultKind.values())
			.filter((kind) -> kind.wireName().equals(name))
			.findFirst()
			.orElseThrow(() -> new IllegalArgumentException("Unknown kind \"" + name + "\"; known: " + known()));
	}

	private static String known() {
		return Arrays.stream(FaultKind.values()).map(FaultKind::wireName).collect(Collectors.joining(", "))
				+ ", duplicate, reorder, restartIds";
	}

}
