package nl.driehoek.simulator.telegram;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;

/**
 * Everything an offline Telegram consists of, put together once.
 *
 * @param setup how it was set up
 * @param chats everyone there is
 * @param updates what the bot is still to hear
 * @param presses what the bot is still to answer
 * @param files what was sent
 * @param profile what the bot says of itself
 * @param faults what is to go wrong
 * @param listeners who wants to know
 * @param post what puts messages into chats
 * @param memberships what tells the bot where it belongs
 * @param webhook what brings updates to the bot
 */
record World(Setup setup, Chats chats, Updates updates, Presses presses, Files files, Profile profile, Faults faults,
		Listeners listeners, Post post, Memberships memberships, Webhook webhook) {

	static World of(Setup setup) {
		Clock clock = setup.clock();
		Person bot = new Person(setup.botId(), "Driehoek", "", true);
		Chats chats = new Chats(setup.keptMessages());
		Updates updates = new Updates(clock);
		Listeners listeners = new Listeners();
		return new World(setup, chats, updates, new Presses(clock), new Files(), new Profile(bot), new Faults(),
				listeners, new Post(chats, clock, listeners, new MessageJson(chats, bot)),
				new Memberships(updates, bot, clock), new Webhook(updates, clock, setup.webhookRetry()));
	}

	CallDesk desk() {
		return new CallDesk(methods(), this.faults, this.listeners);
	}

	Downloads downloads() {
		return new Downloads(this.files);
	}

	UserActions actions() {
		return new UserActions(this.post, this.updates, this.presses, this.memberships);
	}

	TelegramUser user(Chat chat) {
		return new TelegramUser(chat, actions(), this.files);
	}

	TelegramGroup group(long id) {
		return new TelegramGroup(this.chats.find(id).filter(Chat::isGroup).orElseThrow(), actions());
	}

	TelegramGroup newGroup(String title, Chat by) {
		Chat chat = this.chats.newGroup(title);
		this.memberships.join(chat, by.peer());
		this.post.changed(chat);
		return new TelegramGroup(chat, actions());
	}

	private Map<String, BotMethod> methods() {
		Recipients recipients = new Recipients(this.chats);
		Throttle throttle = new Throttle(this.setup.pace(), this.setup.clock());
		FileReader reader = new FileReader(this.files);
		long botId = this.setup.botId();
		Map<String, BotMethod> methods = new HashMap<>();
		methods.putAll(new Sending(recipients, throttle, this.post, reader, botId).methods());
		methods.putAll(new Editing(recipients, this.post, botId).methods());
		methods.putAll(new CallbackAnswers(this.presses, this.chats, this.post).methods());
		methods.putAll(new Groups(recipients, this.post).methods());
		methods.putAll(new Polling(this.updates, this.webhook::isSet).methods());
		methods.putAll(new WebhookMethods(this.updates, this.webhook).methods());
		methods.putAll(downloads().methods());
		methods.putAll(this.profile.methods());
		return methods;
	}

}
