package nl.driehoek.simulator.telegram;

import java.io.IOException;
import java.util.List;
import java.util.NoSuchElementException;

import nl.driehoek.simulator.telegram.wire.Json;
import nl.driehoek.simulator.telegram.wire.Parameters;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * HTTP routes for users, their chats and their actions.
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
				Route.get("/api/chats/*", (request) -> request.answer(this.view.of(chat(request)))),
				Route.post("/api/chats/*/messages", this::write), Route.post("/api/chats/*/presses", this::press),
				Route.post("/api/chats/*/block", this::block), Route.get("/api/presses/*", this::pressed),
				Route.get("/api/files/*", this::file), Route.get("/api/commands", this::commands));
	}

	private void users(UserSideRequest request) {
		ArrayNode users = Json.array();
		this.world.chats().users().forEach((chat) -> users.add(ChatView.user(chat)));
		request.answer(users);
	}

	private void newUser(UserSideRequest request) throws IOException {
		Parameters parameters = request.parameters();
		Chat chat = this.world.chats()
			.newUser(parameters.text("firstName").orElse("Gebruiker"), parameters.text("languageCode").orElse("nl"));
		this.world.writer().changed(chat);
		request.answer(ChatView.user(chat));
	}

	private void write(UserSideRequest request) throws IOException {
		TelegramUser user = this.world.user(chat(request));
		request.answer(ChatView.receipt(UserMessageRequest.by(user, request.parameters())));
	}

	private void press(UserSideRequest request) throws IOException {
		Parameters parameters = request.parameters();
		String data = parameters.text("data").orElseThrow(() -> new IllegalArgumentException("data is missing"));
		int message = (int) parameters.number("messageId").orElse(0);
		request.answer(ChatView.press(this.world.user(chat(request)).presses(message, data)));
	}

	private void pressed(UserSideRequest request) {
		request.answer(ChatView.press(this.world.presses().find(request.variable()).orElseThrow(ChatRoutes::unknown)));
	}

	private void block(UserSideRequest request) throws IOException {
		Chat chat = chat(request);
		boolean blocked = request.parameters().flag("blocked");
		this.world.actions().block(chat, blocked);
		request.answer(Json.object().put("blocked", blocked));
	}

	private void file(UserSideRequest request) {
		request.reply().send(this.world.files().find(request.variable()).orElseThrow(ChatRoutes::unknown));
	}

	private void commands(UserSideRequest request) throws IOException {
		Parameters parameters = request.parameters();
		ObjectNode answer = Json.object();
		answer.set("commands", this.world.profile()
			.menu(parameters.text("chat").orElse(""), parameters.text("languageCode").orElse("")));
		request.answer(answer);
	}

	private Chat chat(UserSideRequest request) {
		return this.world.chats().find(request.id()).orElseThrow(ChatRoutes::unknown);
	}

	private static NoSuchElementException unknown() {
		return new NoSuchElementException("There is no such chat, press or file");
	}

}
