package nl.driehoek.simulator.telegram;

import java.io.IOException;
import java.util.List;
import java.util.NoSuchElementException;

import nl.driehoek.simulator.telegram.wire.Json;
import nl.driehoek.simulator.telegram.wire.Parameters;

/**
 * HTTP routes for groups that contain the bot.
 */
final class GroupRoutes {

	private final World world;

	GroupRoutes(World world) {
		this.world = world;
	}

	List<Route> routes() {
		return List.of(Route.post("/api/groups", this::newGroup), Route.post("/api/groups/*/messages", this::write));
	}

	private void newGroup(UserSideRequest request) throws IOException {
		Parameters parameters = request.parameters();
		TelegramGroup group = this.world.newGroup(parameters.text("title").orElse("Groep"), member(parameters));
		request.answer(Json.object().put("id", group.id()));
	}

	private void write(UserSideRequest request) throws IOException {
		Parameters parameters = request.parameters();
		String text = parameters.text("text").orElse("");
		request
			.answer(ChatView.receipt(this.world.group(request.id()).hears(this.world.user(member(parameters)), text)));
	}

	private Chat member(Parameters parameters) {
		return this.world.chats()
			.find(parameters.number("userId").orElse(0))
			.orElseThrow(() -> new NoSuchElementException("There is no user with this userId"));
	}

}
