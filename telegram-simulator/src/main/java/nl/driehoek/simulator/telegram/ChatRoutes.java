package nl.driehoek.simulator.telegram;

import java.io.IOException;
import java.util.List;
import java.util.NoSuchElementException;

import nl.driehoek.simulator.telegram.wire.Json;
import nl.driehoek.simulator.telegram.wire.Parameters;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Users, their chats, and what they do there, over HTTP.
 */
final class ChatRoutes {

	private final World world;

	private final ChatView view;

	ChatRoutes(World world) {
		this.world = world;
		this.view = new ChatView(world.setup().clock(), world.setup().botId());
	}

	List<Route> routes() {
		return List.of(Route.get("/api/users", this::users), Route.post("/api/users", this::newUser),
				Route.get("/api/chats/*", (visit) -> visit.answer(this.view.of(chat(visit)))),
				Route.post("/api/chats/*/messages", this::write), Route.post("/api/chats/*/presses", this::press),
				Route.post("/api/chats/*/block", this::block), Route.get("/api/presses/*", this::pressed),
				Route.get("/api/files/*", this::file), Route.get("/api/commands", this::commands));
	}

	private void users(Visit visit) {
		ArrayNode users = Json.array();
		this.world.chats().users().forEach((chat) -> users.add(ChatView.user(chat)));
		visit.answer(users);
	}

	private void newUser(Visit visit) throws IOException {
		Parameters parameters = visit.parameters();
		Chat chat = this.world.chats()
			.newUser(parameters.text("firstName").orElse("Gebruiker"), parameters.text("languageCode").orElse("nl"));
		this.world.post().changed(chat);
		visit.answer(ChatView.user(chat));
	}

	private void write(Visit visit) throws IOException {
		TelegramUser user = this.world.user(chat(visit));
		visit.answer(ChatView.receipt(Writing.by(user, visit.parameters())));
	}

	private void press(Visit visit) throws IOException {
		Parameters parameters = visit.parameters();
		String data = parameters.text("data").orElseThrow(() -> new IllegalArgumentException("data is missing"));
		int message = (int) parameters.number("messageId").orElse(0);
		visit.answer(ChatView.press(this.world.user(chat(visit)).presses(message, data)));
	}

	private void pressed(Visit visit) {
		visit.answer(ChatView.press(this.world.presses().find(visit.variable()).orElseThrow(ChatRoutes::unknown)));
	}

	private void block(Visit visit) throws IOException {
		Chat chat = chat(visit);
		boolean blocked = visit.parameters().flag("blocked");
		this.world.actions().block(chat, blocked);
		visit.answer(Json.object().put("blocked", blocked));
	}

	private void file(Visit visit) {
		visit.reply().send(this.world.files().find(visit.variable()).orElseThrow(ChatRoutes::unknown));
	}

	private void commands(Visit visit) throws IOException {
		Parameters parameters = visit.parameters();
		ObjectNode answer = Json.object();
		answer.set("commands", this.world.profile()
			.menu(parameters.text("chat").orElse(""), parameters.text("languageCode").orElse("")));
		visit.answer(answer);
	}

	private Chat chat(Visit visit) {
		return this.world.chats().find(visit.id()).orElseThrow(ChatRoutes::unknown);
	}

	private static NoSuchElementException unknown() {
		return new NoSuchElementException("There is no such thing here");
	}

}
