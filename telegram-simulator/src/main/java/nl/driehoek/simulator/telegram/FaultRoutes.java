package nl.driehoek.simulator.telegram;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

import nl.driehoek.simulator.telegram.wire.Json;
import nl.driehoek.simulator.telegram.wire.Parameters;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * HTTP routes to order faults.
 */
final class FaultRoutes {

	private static final long LOWEST_ID = 1_000_000;

	private static final long HIGHEST_ID = 2_000_000_000;

	private final Faults faults;

	private final Updates updates;

	FaultRoutes(Faults faults, Updates updates) {
		this.faults = faults;
		this.updates = updates;
	}

	List<Route> routes() {
		return List.of(Route.get("/api/faults", (request) -> request.answer(ordered())),
				Route.post("/api/faults", this::order), Route.delete("/api/faults", this::clear),
				Route.post("/api/updates/raw", this::raw));
	}

	private void order(UserSideRequest request) throws IOException {
		Parameters parameters = request.parameters();
		String kind = parameters.text("kind").orElse("");
		int times = (int) parameters.number("times").orElse(1);
		switch (kind) {
			case "duplicate" -> this.updates.duplicateNext(times);
			case "reorder" -> this.updates.reorderNext(Math.max(2, times));
			case "restartIds" -> this.updates.continueAt(parameters.number("at").orElseGet(FaultRoutes::anyId));
			default -> this.faults.order(FaultJson.read(parameters));
		}
		request.answer(ordered());
	}

	private void clear(UserSideRequest request) {
		this.faults.clear();
		this.updates.duplicateNext(0);
		this.updates.reorderNext(0);
		request.answer(ordered());
	}

	private void raw(UserSideRequest request) throws IOException {
		ObjectNode body = request.parameters().values();
		JsonNode raw = body.has("raw") ? body.get("raw") : body;
		request
			.answer(Json.object().put("updateId", this.updates.raw(raw.isString() ? raw.asString() : Json.write(raw))));
	}

	private ArrayNode ordered() {
		ArrayNode json = Json.array();
		this.faults.ordered().forEach((fault) -> json.add(FaultJson.write(fault)));
		this.updates.queue()
			.locked(() -> this.updates.queue().faults().ordered())
			.forEach((kind, times) -> json.addObject().put("kind", kind).put("times", times));
		return json;
	}

	private static long anyId() {
		return ThreadLocalRandom.current().nextLong(LOWEST_ID, HIGHEST_ID);
	}

}
