package nl.driehoek.simulator.tryout;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;

import nl.driehoek.simulator.journal.JournalFile;
import nl.driehoek.simulator.mail.MailHandler;
import nl.driehoek.simulator.mail.Mailbox;
import nl.driehoek.simulator.telegram.OfflineTelegram;
import nl.driehoek.simulator.telegram.Setup;
import nl.driehoek.simulator.web.LiveEvents;
import nl.driehoek.simulator.web.PageFiles;

/**
 * A running try-out: Telegram, the mailbox, the bot and the page.
 */
final class Stage implements AutoCloseable {

	private final JournalFile journal;

	private final TryOutClock clock;

	private final OfflineTelegram telegram;

	private final Mailbox mailbox;

	private final DataFolder data;

	private final Bot bot;

	private final PageServer page;

	Stage(Path jar, Options options, Console console) throws IOException {
		this.data = new DataFolder(options.data());
		this.journal = JournalFile.open(this.data.path().resolve("try-out.jsonl"));
		this.clock = new TryOutClock(latest(options.now(), this.journal), InstantSource.system());
		this.clock.onLearn((now) -> this.journal.add("clock", 0, now));
		this.journal.datedBy(this.clock);
		this.telegram = OfflineTelegram.start(Setup.onPort(0).withClock(this.clock).writingTo(this.journal));
		this.mailbox = Mailbox.start(0, this.journal);
		String staff = String.valueOf(new People(this.telegram).arrive(console).id());
		this.bot = new Bot(jar, new BotSettings(URI.create(this.telegram.url()), this.telegram.token(),
				this.mailbox.port(), options.botPort(), this.data.path(), staff), this.clock);
		LiveEvents live = live();
		this.page = new PageServer(options.port(), live, new BotHandler(this.bot, console),
				new MailHandler(this.mailbox), this.telegram.userSide(), new PageFiles());
	}

	private static Instant latest(Instant start, JournalFile journal) {
		return journal.end().filter((end) -> end.isAfter(start)).orElse(start);
	}

	private LiveEvents live() {
		LiveEvents live = new LiveEvents("/api/live");
		this.telegram.onChange((chat) -> live.publish("change", Map.of("userId", chat)));
		this.mailbox.onMail((mail) -> live.publish("mail", Map.of("id", mail.id())));
		this.bot.onChange((state) -> live.publish("bot", Map.of("state", state)));
		return live;
	}

	Stage open() {
		this.page.start();
		this.bot.start();
		return this;
	}

	String url() {
		return this.page.url();
	}

	Bot bot() {
		return this.bot;
	}

	Mailbox mailbox() {
		return this.mailbox;
	}

	@Override
	public void close() {
		this.bot.close();
		this.page.close();
		this.telegram.close();
		this.mailbox.close();
		this.journal.close();
		this.data.close();
	}

}
