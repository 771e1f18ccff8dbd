package nl.driehoek.bot.crash;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import nl.driehoek.bot.access.Staff;
import nl.driehoek.bot.catalogue.Catalogue;
import nl.driehoek.bot.fixtures.TestWorkers;
import nl.driehoek.bot.outbox.ChatCourier;
import nl.driehoek.bot.outbox.LetterCourier;
import nl.driehoek.bot.storage.Sharing;
import nl.driehoek.bot.talk.AnswerRenderer;
import nl.driehoek.bot.talk.CardDelivery;
import nl.driehoek.bot.talk.Dialog;
import nl.driehoek.bot.talk.Incoming;
import nl.driehoek.bot.talk.Receipts;
import nl.driehoek.bot.time.ClockTrust;
import nl.driehoek.bot.time.Sweep;
import nl.driehoek.bot.time.Trust;
import nl.driehoek.bot.time.Watch;
import nl.driehoek.bot.time.Workers;
import nl.driehoek.conversation.talking.ChapterTalk;
import nl.driehoek.conversation.talking.DriehoekTalk;
import nl.driehoek.registrations.gemeente.Gemeenten;

import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.util.ClassUtils;

/**
 * One life of the bot: its own wiring, over doors to the outside that a fuse guards.
 */
final class Bot implements AutoCloseable {

	private static final String[] FEATURES = { "nl.driehoek.bot.outbox", "nl.driehoek.bot.invitation",
			"nl.driehoek.bot.registration", "nl.driehoek.bot.announcement", "nl.driehoek.bot.staff",
			"nl.driehoek.bot.talk" };

	private static final Gemeenten GEMEENTEN = Gemeenten.dutch();

	static final ChapterTalk TALK = DriehoekTalk.with(GEMEENTEN);

	private static final Class<?>[] WIRING = wiring();

	private final TestWorkers workers = new TestWorkers();

	private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();

	Bot(MongoOperations mongo, Outside outside, Fuse fuse) {
		ChatCourier chats = fuse.guard(ChatCourier.class, outside.chats(), Set.of("deliver", "show"));
		this.context.registerBean(MongoOperations.class,
				() -> fuse.guard(MongoOperations.class, mongo, Set.of("execute", "insert")));
		this.context.registerBean(ChatCourier.class, () -> chats);
		this.context.registerBean(LetterCourier.class,
				() -> fuse.guard(LetterCourier.class, outside.post(), Set.of("deliver")));
		this.context.registerBean(CardDelivery.class,
				() -> new PlainDelivery(chats, this.context.getBeanProvider(Receipts.class)));
		this.context.registerBean(Sharing.class, () -> Sharing.SHARED);
		this.context.registerBean(AnswerRenderer.class, PlainCards::new);
		this.context.registerBean(Clock.class, outside::clock);
		this.context.registerBean(ClockTrust.class, () -> Trust.in(outside.clock()));
		this.context.registerBean(Watch.class, () -> new Watch(outside.clock(), () -> true));
		this.context.registerBean(Workers.class, () -> this.workers);
		this.context.registerBean(Staff.class, () -> new Staff(Set.of(Script.STAFF)));
		this.context.registerBean(Catalogue.class, Season::catalogue);
		this.context.registerBean(Gemeenten.class, () -> GEMEENTEN);
		this.context.registerBean("talk", ChapterTalk.class, () -> TALK);
		this.context.register(WIRING);
		fuse.resting(this.context::refresh);
	}

	private static Class<?>[] wiring() {
		AnnotationConfigApplicationContext scanned = new AnnotationConfigApplicationContext();
		scanned.scan(FEATURES);
		return Stream.of(scanned.getBeanDefinitionNames())
			.map(name -> scanned.getBeanDefinition(name).getBeanClassName())
			.filter(name -> name != null && name.startsWith("nl.driehoek"))
			.map(name -> ClassUtils.resolveClassName(String.valueOf(name), Bot.class.getClassLoader()))
			.toArray(Class<?>[]::new);
	}

	/**
	 * Hears an update, and does what follows from it at once.
	 */
	void receive(Incoming incoming) {
		this.context.getBean(CardDelivery.class).deliver(this.context.getBean(Dialog.class).receive(incoming));
		this.workers.work();
	}

	/**
	 * Looks for all that is due, and does what follows from it at once.
	 */
	void sweep() {
		sweeps().forEach(Sweep::sweep);
		this.workers.work();
		this.context.getBean(Receipts.class).flush();
	}

	private List<Sweep> sweeps() {
		return this.context.getBeanProvider(Sweep.class).orderedStream().toList();
	}

	@Override
	public void close() {
		this.context.close();
	}

}
