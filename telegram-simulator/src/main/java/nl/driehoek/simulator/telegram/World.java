package nl.driehoek.simulator.telegram;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;

/**
 * Everything an offline Telegram consists of, put together once.
 */
final class World {

	final Setup setup;

	final Listeners listeners = new Listeners();

	final Faults faults = new Faults();

	final Files files = new Files();

	final Downloads downloads = new Downloads(this.files);

	final Updates updates;

	final Presses presses;

	final Chats chats;

	final Profile profile;

	final Memberships memberships;

	final Post post;

	final UserActions actions;

	private final Person bot;

	World(Setup setup) {
		this.setup = setup;
		Clock clock = setup.clock();
		this.bot = new Person(setup.botId(), "Driehoek", "", true);
		this.updates = new Updates(clock);
		this.presses = new Presses(clock);
		this.chats = new Chats(setup.keptMessages());
		this.profile = new Profile(this.bot);
		this.memberships = new Memberships(this.updates, this.bot, clock);
		this.post = new Post(this.chats, clock, this.listeners, new MessageJson(this.chats, this.bot));
		this.actions = new UserActions(this.post, this.updates, this.presses, this.memberships);
	}

	CallDesk desk() {
		return new CallDesk(methods(), this.faults, this.listeners);
	}

	TelegramUser user(Chat chat) {
		return new TelegramUser(chat, this.actions, this.files);
	}

	TelegramGroup group(long id) {
		Chat chat = this.chats.find(id).filter(Chat::isGroup).orElseThrow();
		return new TelegramGroup(chat, this.actions);
	}

	TelegramGroup newGroup(String title, Chat by) {
		Chat chat = this.chats.newGroup(title);
		this.memberships.join(chat, by.peer());
		this.post.changed(chat);
		return new TelegramGroup(chat, this.actions);
	}

	private Map<String, BotMethod> methods() {
		Recipients recipients = new Recipients(this.chats);
		Throttle throttle = new Throttle(this.setup.pace(), this.setup.clock());
		Map<String, BotMethod> methods = new HashMap<>();
		methods
			.putAll(new Sending(recipients, throttle, this.post, new FileReader(this.files), this.bot.id()).methods());
		methods.putAll(new Editing(recipients, this.post, this.bot.id()).methods());
		methods.putAll(new CallbackAnswers(this.presses, this.chats, this.post).methods());
		methods.putAll(new Polling(this.updates, () -> false).methods());
		methods.putAll(this.downloads.methods());
		methods.putAll(this.profile.methods());
		return methods;
	}

}
