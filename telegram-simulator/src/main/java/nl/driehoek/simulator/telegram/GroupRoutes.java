package nl.driehoek.simulator.telegram;

import java.io.IOException;
import java.util.List;
import java.util.NoSuchElementException;

import nl.driehoek.simulator.telegram.wire.Json;
import nl.driehoek.simulator.telegram.wire.Parameters;

/**
 * Groups with the bot in them, over HTTP.
 */
final class GroupRoutes {

	private final World world;

	GroupRoutes(World world) {
		this.world = world;
	}

	List<Route> routes() {
		return List.of(Route.post("/api/groups", this::newGroup), Route.post("/api/groups/*/messages", this::write));
	}

	private void newGroup(Visit visit) throws IOException {
		Parameters parameters = visit.parameters();
		TelegramGroup group = this.world.newGroup(parameters.text("title").orElse("Groep"), member(parameters));
		visit.answer(Json.object().put("id", group.id()));
	}

	private void write(Visit visit) throws IOException {
		Parameters parameters = visit.parameters();
		String text = parameters.text("text").orElse("");
		visit.answer(ChatView.receipt(this.world.group(visit.id()).hears(this.world.user(member(parameters)), text)));
	}

	private Chat member(Parameters parameters) {
		return this.world.chats()
			.find(parameters.number("userId").orElse(0))
			.orElseThrow(() -> new NoSuchElementException("userId is no user"));
	}

}
