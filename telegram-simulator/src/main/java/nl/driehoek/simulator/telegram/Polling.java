package nl.driehoek.simulator.telegram;

import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;

import nl.driehoek.simulator.telegram.wire.Json;
import nl.driehoek.simulator.telegram.wire.Parameters;
import tools.jackson.databind.JsonNode;

/**
 * The method {@code getUpdates}, with which a bot polls for updates.
 */
final class Polling {

	private static final long LONGEST_WAIT = 50;

	private static final long MOST = 100;

	private final Updates updates;

	private final BooleanSupplier webhookSet;

	Polling(Updates updates, BooleanSupplier webhookSet) {
		this.updates = updates;
		this.webhookSet = webhookSet;
	}

	Map<String, BotMethod> methods() {
		return Map.of("getupdates", this::getUpdates);
	}

	/**
	 * The kinds of updates in {@code allowed_updates}; empty keeps the kinds of the
	 * previous call.
	 */
	static Optional<Set<String>> allowed(Parameters parameters) {
		return parameters.json("allowed_updates").filter(JsonNode::isArray).map((kinds) -> {
			Set<String> names = new LinkedHashSet<>();
			kinds.forEach((kind) -> names.add(kind.asString()));
			return names;
		});
	}

	private JsonNode getUpdates(Parameters parameters) {
		if (this.webhookSet.getAsBoolean()) {
			throw Refusal.conflict("can't use getUpdates method while webhook is active; "
					+ "use deleteWebhook to delete the webhook first");
		}
		allowed(parameters).ifPresent(this.updates::allow);
		long timeout = Math.min(LONGEST_WAIT, Math.max(0, parameters.number("timeout").orElse(0)));
		long limit = parameters.number("limit").orElse(MOST);
		return poll(parameters.number("offset").orElse(0), (limit < 1 || limit > MOST) ? MOST : limit, timeout);
	}

	private JsonNode poll(long offset, long limit, long timeout) {
		try {
			return Json.verbatim(this.updates.queue().poll(offset, (int) limit, Duration.ofSeconds(timeout)));
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw Refusal.serverError(502, "Bad Gateway");
		}
	}

}
