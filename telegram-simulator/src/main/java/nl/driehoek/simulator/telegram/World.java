package nl.driehoek.simulator.telegram;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;

/**
 * Creates and holds all parts of an offline Telegram.
 *
 * @param setup the settings
 * @param chats all users and groups
 * @param updates the unconfirmed updates
 * @param presses the recent presses
 * @param files the sent files
 * @param profile the profile of the bot
 * @param faults the ordered faults
 * @param listeners observers of calls and chat changes
 * @param writer writes messages to chats
 * @param memberships reports blocks and group changes to the bot
 * @param webhook delivers updates to the bot
 */
record World(Setup setup, Chats chats, Updates updates, Presses presses, Files files, Profile profile, Faults faults,
		Listeners listeners, ChatWriter writer, Memberships memberships, Webhook webhook) {

	static World of(Setup setup) {
		Clock clock = setup.clock();
		Person bot = new Person(setup.botId(), "Driehoek", "", true);
		Chats chats = new Chats(setup.keptMessages(), setup.journal());
		Updates updates = new Updates(clock, setup.journal());
		Listeners listeners = new Listeners();
		World world = new World(setup, chats, updates, new Presses(clock, setup.journal()), new Files(),
				new Profile(bot), new Faults(), listeners,
				new ChatWriter(chats, clock, listeners, new MessageJson(chats, bot)),
				new Memberships(updates, bot, clock), new Webhook(updates, clock, setup.webhookRetry()));
		setup.journal().replay(new Restoring(world)::restore);
		return world;
	}

	CallDispatcher dispatcher() {
		return new CallDispatcher(methods(), this.faults, this.listeners);
	}

	Downloads downloads() {
		return new Downloads(this.files);
	}

	UserActions actions() {
		return new UserActions(this.writer, this.updates, this.presses, this.memberships);
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
		this.writer.changed(chat);
		return new TelegramGroup(chat, actions());
	}

	private Map<String, BotMethod> methods() {
		Recipients recipients = new Recipients(this.chats);
		Throttle throttle = new Throttle(this.setup.pace(), this.setup.clock());
		FileReader reader = new FileReader(this.files);
		long botId = this.setup.botId();
		Map<String, BotMethod> methods = new HashMap<>();
		methods.putAll(new Sending(recipients, throttle, this.writer, reader, botId).methods());
		methods.putAll(new Editing(recipients, this.writer, botId).methods());
		methods.putAll(new CallbackAnswers(this.presses, this.chats, this.writer).methods());
		methods.putAll(new Groups(recipients, this.writer).methods());
		methods.putAll(new Polling(this.updates, this.webhook::isSet).methods());
		methods.putAll(new WebhookMethods(this.updates, this.webhook).methods());
		methods.putAll(downloads().methods());
		methods.putAll(this.profile.methods());
		return methods;
	}

}
