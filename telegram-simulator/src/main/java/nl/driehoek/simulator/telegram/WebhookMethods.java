package nl.driehoek.simulator.telegram;

import java.util.Map;

import nl.driehoek.simulator.telegram.wire.Json;
import nl.driehoek.simulator.telegram.wire.Parameters;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The methods with which a bot sets, deletes and inspects its webhook.
 */
final class WebhookMethods {

	private final Updates updates;

	private final Webhook webhook;

	WebhookMethods(Updates updates, Webhook webhook) {
		this.updates = updates;
		this.webhook = webhook;
	}

	Map<String, BotMethod> methods() {
		return Map.of("setwebhook", this::setWebhook, "deletewebhook", this::deleteWebhook, "getwebhookinfo",
				(parameters) -> info());
	}

	private JsonNode setWebhook(Parameters parameters) {
		String url = parameters.text("url").orElse("");
		if (url.isEmpty()) {
			return deleteWebhook(parameters);
		}
		WebhookTarget target = WebhookTarget.read(url, parameters);
		dropIfAsked(parameters);
		Polling.allowed(parameters).ifPresent(this.updates::allow);
		this.updates.queue().terminatePolling("setWebhook request");
		this.webhook.set(target);
		return Json.yes();
	}

	private JsonNode deleteWebhook(Parameters parameters) {
		this.webhook.remove();
		dropIfAsked(parameters);
		return Json.yes();
	}

	private void dropIfAsked(Parameters parameters) {
		if (parameters.flag("drop_pending_updates")) {
			this.updates.queue().dropAll();
		}
	}

	private JsonNode info() {
		ObjectNode json = Json.object()
			.put("url", this.webhook.target().map((target) -> target.url().toString()).orElse(""))
			.put("has_custom_certificate", false)
			.put("pending_update_count", this.updates.waiting());
		this.webhook.target().ifPresent((target) -> json.put("max_connections", target.connections()));
		this.webhook.lastTrouble()
			.ifPresent((trouble) -> json.put("last_error_date", trouble.at().getEpochSecond())
				.put("last_error_message", trouble.message()));
		if (!this.updates.allowed().isEmpty()) {
			this.updates.allowed().forEach(json.putArray("allowed_updates")::add);
		}
		return json;
	}

}
