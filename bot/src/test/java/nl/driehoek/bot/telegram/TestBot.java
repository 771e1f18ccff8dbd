package nl.driehoek.bot.telegram;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

import nl.driehoek.bot.access.Staff;
import nl.driehoek.bot.outbox.Card;
import nl.driehoek.bot.outbox.ChatFile;
import nl.driehoek.bot.storage.Sharing;
import nl.driehoek.bot.talk.Dialog;
import nl.driehoek.bot.talk.DirectAnswer;
import nl.driehoek.bot.talk.DirectCommand;
import nl.driehoek.bot.talk.Receipts;
import nl.driehoek.bot.talk.Speaker;
import nl.driehoek.conversation.MenuLine;
import nl.driehoek.conversation.Phrasebook;
import nl.driehoek.conversation.Steps;
import nl.driehoek.conversation.Visitor;
import nl.driehoek.registrations.party.ChatId;
import nl.driehoek.conversation.Who;
import nl.driehoek.conversation.talking.DriehoekTalk;
import nl.driehoek.registrations.gemeente.Gemeenten;
import nl.driehoek.simulator.telegram.OfflineTelegram;

/**
 * All of this package, wired to a talk that echoes and a store in memory.
 */
final class TestBot implements AutoCloseable {

	static final Phrasebook WORDS = new Phrasebook("nl/driehoek/bot/telegram/messages");

	static final Steps STEPS = DriehoekTalk.with(Gemeenten.dutch()).steps();

	static final String CALENDAR = "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n";

	/** So many calls in a second that no test waits for the pace. */
	private static final int FAST = 30_000;

	final MemoryConversations store;

	final Receipts receipts;

	final TelegramLines lines;

	final TelegramDelivery delivery;

	final UpdateReceiver receiver;

	final Pulse pulse = new Pulse(Clock.systemUTC());

	final UpdatePoller poller;

	private final TypingSign typing;

	private final LastDeliveries last;

	private boolean patient = true;

	private TestBot(TelegramProperties properties, MemoryConversations store, Staff staff, Persistence persistence) {
		this.store = store;
		this.receipts = new Receipts(store, Sharing.SHARED);
		this.lines = new TelegramLines(properties);
		this.typing = new TypingSign(this.lines);
		this.delivery = new TelegramDelivery(this.lines, persistence,
				registration -> Optional.of(new ChatFile("uitnodiging.ics", CALENDAR)), this.receipts);
		Replies replies = new Replies(dialog(), List.of(new StaffList()), this.delivery,
				new CallbackAnswers(this.lines));
		this.receiver = new UpdateReceiver(new UpdateReader(staff, new PressData(STEPS)), replies,
				new Remarks(WORDS, this.delivery), this.typing);
		this.poller = new UpdatePoller(this.lines, this.receiver, this.pulse, Clock.systemUTC(), properties);
		this.last = new LastDeliveries(this.receiver, this.delivery, this.receipts);
	}

	private Dialog dialog() {
		Speaker speaker = new Speaker(new EchoTalk(), new NoWorld(), new TelegramCards(WORDS, new PressData(STEPS)));
		return new Dialog(this.store, this.receipts, speaker, (wish, visitor) -> {
			throw new UnsupportedOperationException("Nothing is wished here");
		}, Clock.systemUTC());
	}

	static TestBot polling(OfflineTelegram telegram) {
		return polling(telegram, new MemoryConversations());
	}

	static TestBot polling(OfflineTelegram telegram, MemoryConversations store, long... staff) {
		TestBot bot = new TestBot(settings(telegram), store, staff(staff), Persistence.DOGGED);
		bot.poller.start();
		return bot;
	}

	/**
	 * One that hears nothing until it is told to.
	 */
	static TestBot silent(OfflineTelegram telegram) {
		return new TestBot(settings(telegram), new MemoryConversations(), staff(), Persistence.DOGGED);
	}

	/**
	 * One that hears nothing and tries everything once.
	 */
	static TestBot impatient(OfflineTelegram telegram) {
		return new TestBot(settings(telegram), new MemoryConversations(), staff(),
				new Persistence(1, Duration.ofSeconds(1)));
	}

	static Staff staff(long... users) {
		return new Staff(LongStream.of(users).mapToObj(ChatId::inTelegram).collect(Collectors.toSet()));
	}

	static TelegramProperties settings(OfflineTelegram telegram) {
		return new TelegramProperties(new TelegramProperties.Bot(telegram.token()),
				new TelegramProperties.Api(telegram.url()), new TelegramProperties.Webhook("", ""), FAST,
				Duration.ofSeconds(5));
	}

	/**
	 * Does not wait for what is under way.
	 */
	void abandon() {
		this.patient = false;
	}

	@Override
	public void close() {
		if (this.poller.isRunning()) {
			this.poller.stop();
		}
		if (this.patient) {
			this.last.stop();
		}
		this.receiver.close();
		this.typing.close();
		this.lines.close();
	}

	/**
	 * A list for staff alone.
	 */
	private static final class StaffList implements DirectCommand {

		@Override
		public MenuLine menuLine() {
			return MenuLine.of("lijst", Who.STAFF, language -> "Een lijst");
		}

		@Override
		public DirectAnswer answer(Visitor visitor) {
			ChatFile file = new ChatFile("lijst.csv", "gemeente;datum\r\nZwolle;29 mei\r\n");
			return new DirectAnswer(Card.of("De lijst"), Optional.of(file));
		}

	}

}
