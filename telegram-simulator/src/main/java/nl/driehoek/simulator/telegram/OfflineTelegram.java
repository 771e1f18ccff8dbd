package nl.driehoek.simulator.telegram;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jetty.server.Handler;

/**
 * A simulated Telegram without network access: a Bot API server as strict as the real
 * one, and users who talk to the bot.
 */
public final class OfflineTelegram implements AutoCloseable {

	private final World world;

	private final LocalServer server;

	private OfflineTelegram(World world, LocalServer server) {
		this.world = world;
		this.server = server;
	}

	/**
	 * Starts it on 127.0.0.1; port 0 selects a free port.
	 */
	public static OfflineTelegram start(int port) throws IOException {
		return start(Setup.onPort(port));
	}

	public static OfflineTelegram start(Setup setup) throws IOException {
		World world = World.of(setup);
		BotApi api = new BotApi(setup.token(), world.dispatcher(), world.downloads());
		return new OfflineTelegram(world, LocalServer.start(setup.port(), api, UserSide.of(world)));
	}

	public int port() {
		return this.server.port();
	}

	/**
	 * The base URL of the Bot API; the API for users is under {@code /api}.
	 */
	public String url() {
		return "http://127.0.0.1:" + port();
	}

	public String token() {
		return this.world.setup().token();
	}

	public TelegramUser newUser(String firstName, String languageCode) {
		return this.world.user(this.world.chats().newUser(firstName, languageCode));
	}

	/**
	 * The user with this id; created if absent.
	 */
	public TelegramUser user(long id) {
		return this.world.user(this.world.chats().user(id, "Gebruiker " + id, "nl"));
	}

	public List<TelegramUser> users() {
		return this.world.chats().users().stream().map(this.world::user).toList();
	}

	/**
	 * Creates a group to which {@code by} adds the bot.
	 */
	public TelegramGroup newGroup(String title, TelegramUser by) {
		return this.world.newGroup(title, this.world.chats().find(by.id()).orElseThrow());
	}

	/**
	 * The updates the bot has not confirmed, and the faults in their order.
	 */
	public Updates updates() {
		return this.world.updates();
	}

	/**
	 * The faults ordered for calls of the bot.
	 */
	public Faults faults() {
		return this.world.faults();
	}

	/**
	 * The commands menu for this language, for a user whose chat has no menu of its own:
	 * descriptions by command name.
	 */
	public Map<String, String> commands(String language) {
		Map<String, String> commands = new LinkedHashMap<>();
		this.world.profile()
			.menu("", language)
			.forEach((command) -> commands.put(command.path("command").asString(""),
					command.path("description").asString("")));
		return commands;
	}

	public Optional<Press> press(String callbackId) {
		return this.world.presses().find(callbackId);
	}

	public Optional<StoredFile> file(String fileId) {
		return this.world.files().find(fileId);
	}

	public void onCall(CallListener listener) {
		this.world.listeners().add(listener);
	}

	public void onChange(ChatListener listener) {
		this.world.listeners().add(listener);
	}

	/**
	 * The API for users as a handler, to be embedded in another server.
	 */
	public Handler userSide() {
		return UserSide.of(this.world);
	}

	@Override
	public void close() {
		this.world.webhook().close();
		this.server.close();
	}

}
