package nl.driehoek.bot.talk;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import nl.driehoek.bot.fixtures.Season;
import nl.driehoek.bot.fixtures.TestClock;
import nl.driehoek.bot.outbox.Card;
import nl.driehoek.bot.storage.Sharing;
import nl.driehoek.bot.time.Watch;
import nl.driehoek.conversation.Input;
import nl.driehoek.conversation.Outcome;
import nl.driehoek.conversation.Phrasebook;
import nl.driehoek.conversation.Visitor;
import nl.driehoek.conversation.Wish;
import nl.driehoek.conversation.World;
import nl.driehoek.registrations.party.ChatId;
import nl.driehoek.registrations.party.Language;

import org.springframework.data.mongodb.core.MongoTemplate;

/**
 * A bot that has a {@link ShortTalk}, from the moment it starts.
 */
final class Talking {

	private static final Phrasebook PHRASEBOOK = new Phrasebook();

	private static final World NOWHERE = (World) Proxy.newProxyInstance(World.class.getClassLoader(),
			new Class<?>[] { World.class }, (world, method, arguments) -> {
				throw new UnsupportedOperationException("Nobody looks: " + method.getName());
			});

	boolean trusted = true;

	final TestClock clock;

	final ShortTalk talk = new ShortTalk();

	final List<Wish> wishes = new ArrayList<>();

	final List<Reply> delivered = new ArrayList<>();

	final Conversations conversations;

	final Receipts receipts;

	final Dialog dialog;

	private Runnable desk = () -> {
	};

	private Talking(MongoTemplate mongo, TestClock clock, Sharing sharing) {
		this.clock = clock;
		this.conversations = new CachedConversations(new MongoConversations(mongo, ShortTalk.STEPS));
		this.receipts = new Receipts(this.conversations, sharing);
		Speaker speaker = new Speaker(this.talk, NOWHERE, (answer, position, language) -> Card
			.of(answer.paragraphs().stream().map(words -> PHRASEBOOK.say(words, language)).findFirst().orElse("")));
		this.dialog = new Dialog(this.conversations, this.receipts, speaker, this::fulfil, clock);
	}

	static Talking on(MongoTemplate mongo) {
		return new Talking(mongo, new TestClock(Season.SECOND_OF_MARCH), Sharing.SHARED);
	}

	/**
	 * Another bot on the same store, or this one after it was started anew.
	 */
	Talking another(MongoTemplate mongo) {
		return new Talking(mongo, this.clock, Sharing.SHARED);
	}

	/**
	 * This one after it was started anew, on a store that no other process uses.
	 */
	Talking successor(MongoTemplate mongo) {
		return new Talking(mongo, this.clock, Sharing.ALONE);
	}

	/**
	 * What happens each time a wish is carried out.
	 */
	void desk(Runnable happening) {
		this.desk = happening;
	}

	private Outcome fulfil(Wish wish, Visitor visitor) {
		this.wishes.add(wish);
		this.desk.run();
		return new Outcome.Done();
	}

	Reply say(long update, String text) {
		return say(7, update, text);
	}

	Reply say(long chat, long update, String text) {
		return this.dialog.receive(new Incoming(update, visitor(chat), new Input.Typed(text), Optional.empty()));
	}

	/** An answer that is typed in a message with this number. */
	Reply write(long update, int message, String text) {
		return this.dialog.receive(Incoming.written(update, visitor(7), new Input.Typed(text), message));
	}

	Optional<Reply> edit(long update, int message, String text) {
		return this.dialog.correct(Incoming.written(update, visitor(7), new Input.Typed(text), message));
	}

	Reply press(long update, int message) {
		return this.dialog.receive(new Incoming(update, visitor(7), new Input.Typed("druk"), Optional.of(message)));
	}

	ConversationSweep sweep() {
		return new ConversationSweep(this.conversations, this.dialog, this.delivered::add, chat -> false,
				new Watch(this.clock, () -> this.trusted));
	}

	static Visitor visitor(long chat) {
		return new Visitor(ChatId.inTelegram(chat), Language.DUTCH, false);
	}

	static String heard(MongoTemplate mongo) {
		return stored(mongo).position().notes().get("heard").orElse("");
	}

	static Conversation stored(MongoTemplate mongo) {
		return new MongoConversations(mongo, ShortTalk.STEPS).find(ChatId.inTelegram(7)).orElseThrow();
	}

	static List<String> texts(Reply reply) {
		return reply.cards().stream().map(unsent -> unsent.card().text().plain()).toList();
	}

	/** The messenger shows a card under this number. */
	void shown(int card, int message) {
		this.receipts.add(ChatId.inTelegram(7), new Receipt(card, Optional.of(message)));
	}

}
